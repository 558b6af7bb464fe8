import FoundationEssentials

extension ExaminerSelfCheck {
    /// One line of JSON, keys sorted.
    public func json() throws(ReportDefect) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { throw .notAReport }
        return Array(data)
    }

    public init(json: [UInt8]) throws(ReportDefect) {
        guard json.count <= ReportBounds.reportBytes else { throw .frameTooLong }
        guard let check = try? JSONDecoder().decode(ExaminerSelfCheck.self, from: Data(json)) else {
            throw .notAReport
        }
        self = check
    }
}
