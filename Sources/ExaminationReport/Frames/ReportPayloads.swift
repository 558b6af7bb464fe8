/// What came over an examiner's pipe, whole and within bounds, but not believed yet: see
/// ``ExaminationReport/checked(against:contactSheet:asked:)``.
public struct ReportPayloads: Sendable {
    /// The report's JSON.
    public let report: [UInt8]
    /// JPEGs, in the order of their numbers.
    public let pictures: [[UInt8]]
    /// One JPEG, where one was asked for.
    public let contactSheet: [UInt8]?

    public init(report: [UInt8], pictures: [[UInt8]], contactSheet: [UInt8]? = nil) {
        self.report = report
        self.pictures = pictures
        self.contactSheet = contactSheet
    }
}
