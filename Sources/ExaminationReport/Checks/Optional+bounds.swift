extension Int? {
    /// Whether the number is in the range, or not there.
    func isWithin(_ range: ClosedRange<Int>) -> Bool { map { range.contains($0) } ?? true }
}

extension String {
    /// Whether the text may stand in a report and is no longer than this.
    func isText(bytes: Int = ReportBounds.textBytes) -> Bool { utf8.count <= bytes && isReportText }
}

extension String? {
    /// Whether the text may stand in a report and is no longer than this, or not there.
    func isText(bytes: Int = ReportBounds.textBytes) -> Bool { map { $0.isText(bytes: bytes) } ?? true }
}
