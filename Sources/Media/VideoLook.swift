public import ExaminationReport

/// What looking at one file gave: everything of a report but what the examiner knows of itself.
public struct VideoLook: Sendable {
    public let outcome: ExaminationOutcome
    public let facts: VideoFacts?
    /// In the order of their seconds.
    public let pictures: [Picture]
    public let notes: [ExaminationNote]
    public let bytesRead: Int
}
