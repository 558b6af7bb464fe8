public import ExaminationReport

/// A picture of the clip as a JPEG, upright.
public struct Picture: Sendable {
    /// When it is shown, in milliseconds of the presentation.
    public let atMilliseconds: Int
    public let width: Int
    public let height: Int
    public let jpeg: [UInt8]
    public let scores: PictureScores
}
