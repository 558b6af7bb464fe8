/// Why a file cannot be assessed. The raw values are stable: acts, exports and translations refer to them.
public enum UnreadableReason: String, Codable, CaseIterable, Hashable, Sendable {
    /// The file has no bytes.
    case empty
    /// The bytes are not those of a video: text, a playlist, a document, noise.
    case notAVideo = "not-a-video"
    /// A photograph or drawing.
    case stillPicture = "still-picture"
    /// A video, but in a kind of file that is not accepted.
    case unsupportedContainer = "unsupported-container"
    /// Sound without a picture.
    case noPicture = "no-picture"
    /// The recording or the upload stopped before the part without which nothing can be shown.
    case truncated
    /// The picture is coded in a way that is not accepted.
    case codecNotAccepted = "codec-not-accepted"
    /// The picture is too large, too small, or turned by something else than quarter turns.
    case dimensions
    /// The file says of itself what cannot be.
    case malformed
    /// The container is in order, but not one picture decodes.
    case undecodable
    /// Looking at it takes more time or memory than any clip should.
    case tooComplex = "too-complex"

    /// What happened, in one English sentence for a log or a terminal.
    public var explanation: String {
        switch self {
        case .empty: "The file is empty."
        case .notAVideo: "The file is not a video."
        case .stillPicture: "The file is a still picture, not a video."
        case .unsupportedContainer: "The file is a kind of video file that is not accepted."
        case .noPicture: "The file has sound but no picture."
        case .truncated: "The file is cut off before the part that is needed to show it."
        case .codecNotAccepted: "The picture is coded in a format that is not accepted."
        case .dimensions: "The picture's size or rotation is outside the accepted range."
        case .malformed: "The file is damaged."
        case .undecodable: "No picture of the video can be decoded."
        case .tooComplex: "The file takes too much time or memory to look at."
        }
    }

    /// What the sender can do about it, in one English sentence.
    public var advice: String {
        switch self {
        case .empty, .truncated: "Check that it plays to its end on the device that recorded it, then send it again."
        case .notAVideo, .stillPicture: "Choose the video itself and send that."
        case .unsupportedContainer, .codecNotAccepted: "Record with the phone's camera app, or export as MP4 (H.264)."
        case .noPicture: "Record with the camera, not with the sound recorder."
        case .dimensions: "Record at 4K or below, upright or sideways."
        case .malformed, .undecodable, .tooComplex:
            "Check that it plays on the device that recorded it; if so, export it anew as MP4."
        }
    }
}
