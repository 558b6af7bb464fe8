/// Why a file cannot be assessed. The raw values are stable: acts, exports and translations refer to them.
public enum UnreadableReason: String, Codable, CaseIterable, Hashable, Sendable {
    /// The file has no bytes.
    case empty
    /// The bytes are not those of a video, photo, sound or document: text, a playlist, noise.
    case notAVideo = "not-a-video"
    /// A still picture, but of a kind that is never accepted.
    case stillPicture = "still-picture"
    /// A kind of file that is known, and not accepted here.
    case unsupportedContainer = "unsupported-container"
    /// Neither a picture nor sound.
    case noPicture = "no-picture"
    /// The recording or the upload stopped before the part without which nothing can be shown.
    case truncated
    /// The picture or the sound is coded in a way that is not accepted.
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
        case .notAVideo: "The file is not a video, photo, sound recording or PDF."
        case .stillPicture: "The file is a picture of a kind that is not accepted."
        case .unsupportedContainer: "The file is of a kind that is not accepted here."
        case .noPicture: "The file has neither picture nor sound."
        case .truncated: "The file is cut off before the part that is needed to show it."
        case .codecNotAccepted: "The file is coded in a format that is not accepted."
        case .dimensions: "The picture's size or rotation is outside the accepted range."
        case .malformed: "The file is damaged."
        case .undecodable: "No picture and no sound of the file can be decoded."
        case .tooComplex: "The file takes too much time or memory to look at."
        }
    }

    /// What the sender can do about it, in one English sentence.
    public var advice: String {
        switch self {
        case .empty, .truncated: "Check that it plays to its end on the device that recorded it, then send it again."
        case .notAVideo: "Choose the recording itself and send that."
        case .stillPicture: "Send the picture as JPEG or PNG."
        case .unsupportedContainer, .codecNotAccepted:
            "Record with the phone's camera app set to \"most compatible\", or export: a video as MP4 (H.264), a photo as JPEG, sound as M4A."
        case .noPicture: "Check that it plays on the device that recorded it, and record anew."
        case .dimensions: "Record at 4K or below, upright or sideways; a photo with at most 100 megapixels."
        case .malformed, .undecodable, .tooComplex:
            "Check that it plays on the device that recorded it; if so, export it anew as MP4, a photo as JPEG."
        }
    }
}
