/// Why a piece of evidence cannot be assessed. Every finding here blocks; each comes with what the candidate can do.
public enum EvidenceFinding: String, Hashable, Codable, Sendable, CaseIterable {
    // What the examiner could not get past.
    case empty
    case notAVideo = "not-a-video"
    case damaged
    case truncated
    case noPicture = "no-picture"
    case codecNotAccepted = "codec-not-accepted"
    case dimensionsNotAccepted = "dimensions-not-accepted"
    case tooComplex = "too-complex"
    case notExaminable = "not-examinable"
    // What the unit asks for.
    case wrongKind = "wrong-kind"
    case tooShort = "too-short"
    case tooLong = "too-long"
    case noSound = "no-sound"
    case wrongOrientation = "wrong-orientation"
    case tooOld = "too-old"

    /// It is about the file itself, whatever was asked for: the examiner could not get past it.
    public var isOfTheFile: Bool {
        switch self {
        case .empty, .notAVideo, .damaged, .truncated, .noPicture, .codecNotAccepted, .dimensionsNotAccepted,
            .tooComplex, .notExaminable:
            true
        case .wrongKind, .tooShort, .tooLong, .noSound, .wrongOrientation, .tooOld: false
        }
    }
}
