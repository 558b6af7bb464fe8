public import ExaminationReport

/// What looking at one file gave: everything of a report but what the examiner knows of itself.
public struct MediaLook: Sendable {
    public let outcome: ExaminationOutcome
    public let kind: MediaKind?
    public let facts: FileFacts?
    /// In the order of their seconds.
    public let pictures: [Picture]
    /// The pictures on one sheet, when that was asked for.
    public let sheet: Sheet?
    /// When it was asked for, the file can be read, and the budget sufficed for all of it.
    public let sampleCheck: SampleCheck?
    public let notes: [ExaminationNote]
    public let bytesRead: Int
}
