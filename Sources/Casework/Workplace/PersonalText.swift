/// Texts that people write, checked where they come in.
enum PersonalText {
    /// - Throws: `.invalid` when the text is empty, too long, or holds control characters.
    static func checked(_ text: String, field: String, maximum: Int = 200) throws(CaseworkFault) -> String {
        let trimmed = text.trimmedWhitespace
        guard !trimmed.isEmpty else {
            throw .invalid(
                InvalidInput(
                    field: field,
                    reason: "The text is empty.",
                    remedy: "Write something, or leave the field out."
                )
            )
        }
        guard trimmed.count <= maximum, trimmed.utf8.count <= maximum * 8 else {
            throw .invalid(
                InvalidInput(
                    field: field,
                    reason: "The text is longer than \(maximum) characters.",
                    remedy: "Shorten it."
                )
            )
        }
        let isClean = trimmed.unicodeScalars.allSatisfy {
            ($0 == "\n" && maximum > 400) || $0 == "\t" || $0.properties.generalCategory != .control
        }
        guard isClean else {
            throw .invalid(
                InvalidInput(field: field, reason: "The text holds control characters.", remedy: "Remove them.")
            )
        }
        return trimmed
    }

    /// What the personal part of an act that somebody asks for can hold.
    private static let fields = ["reason", "plan", "place", "topic", "notes"]

    /// - Throws: `.invalid` also for a text under any other name, which nobody would ever read.
    static func checked(_ texts: [String: String], maximum: Int) throws(CaseworkFault) -> [String: String] {
        guard texts.keys.allSatisfy(fields.contains) else {
            throw .invalid(
                InvalidInput(
                    field: "texts",
                    reason: "There is a text of a name that no act takes.",
                    remedy: "Choose from: \(fields.joined(separator: ", "))."
                )
            )
        }
        var checked: [String: String] = [:]
        for (field, text) in texts { checked[field] = try Self.checked(text, field: field, maximum: maximum) }
        return checked
    }

    static func checkedIfPresent(_ text: String?, field: String, maximum: Int) throws(CaseworkFault) -> String? {
        guard let text else { return nil }
        return try checked(text, field: field, maximum: maximum)
    }
}

extension String {
    fileprivate var trimmedWhitespace: String {
        let head = drop(while: \.isWhitespace)
        return String(head.reversed().drop(while: \.isWhitespace).reversed())
    }
}
