import FoundationEssentials

extension ExaminationReport {
    /// The report as the JSON of its frame, keys sorted.
    public func json() throws(ReportDefect) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(self))
        } catch {
            throw .notAReport
        }
    }

    /// Reads a report. The values are not checked yet: see ``checked(against:asked:)``.
    public init(json: [UInt8]) throws(ReportDefect) {
        guard json.count <= ReportBounds.reportBytes else { throw .frameTooLong }
        do {
            self = try JSONDecoder().decode(ExaminationReport.self, from: Data(json))
        } catch {
            throw .notAReport
        }
        guard version == Self.currentVersion else { throw .unknownVersion }
    }
}
