extension String {
    /// Whether a text out of a file may stand in a report: short, and without control or formatting characters,
    /// so that no terminal, log or page that shows it can be made to do something else.
    public var isReportText: Bool {
        utf8.count <= ReportBounds.textBytes && unicodeScalars.allSatisfy(\.isReportScalar)
    }

    /// The text with what may not stand in a report taken out, cut to length, spaces trimmed. `nil` when nothing is left.
    public var reportText: String? {
        var kept = String.UnicodeScalarView()
        var bytes = 0
        for scalar in unicodeScalars where scalar.isReportScalar {
            bytes += UTF8.width(scalar)
            if bytes > ReportBounds.textBytes { break }
            kept.append(scalar)
        }
        while kept.first?.properties.isWhitespace == true { kept.removeFirst() }
        while kept.last?.properties.isWhitespace == true { kept.removeLast() }
        return kept.isEmpty ? nil : String(kept)
    }
}

extension Unicode.Scalar {
    fileprivate var isReportScalar: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
        default: self != "\u{FFFD}"
        }
    }
}
