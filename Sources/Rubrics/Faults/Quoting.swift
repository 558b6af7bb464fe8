extension String {
    /// The text in quotes as it may be shown on a terminal: control and formatting characters as `\\u{…}`, the middle
    /// of a long one left out.
    var quoted: String {
        let limit = 60
        var shown = ""
        for scalar in unicodeScalars.prefix(limit) {
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
                shown += "\\u{\(String(scalar.value, radix: 16))}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return "“\(shown)\(unicodeScalars.count > limit ? "…" : "")”"
    }
}
