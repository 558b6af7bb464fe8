public import ExaminationReport
public import Recognition

/// A report as somebody reads it.
public struct ReportReading: Sendable {
    /// nil: the examiner brought none home.
    public let report: ExaminationReport?
    /// Of the report as it is stored: names the pictures that belong to it.
    public let digest: Digest
}
