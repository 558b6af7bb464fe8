/// What is wrong with an examiner's output. The raw values are stable.
///
/// None of them quotes the output: it was written by a process that may be under a stranger's control.
public enum ReportDefect: String, Error, Codable, CaseIterable, Hashable, Sendable {
    case unknownFrame = "unknown-frame"
    case emptyFrame = "empty-frame"
    case frameTooLong = "frame-too-long"
    case tooManyPictures = "too-many-pictures"
    case tooManyBytes = "too-many-bytes"
    case cutOff = "cut-off"
    case bytesAfterReport = "bytes-after-report"
    case notAReport = "not-a-report"
    case unknownVersion = "unknown-version"
    case valueOutOfBounds = "value-out-of-bounds"
    case contradiction
    case notAPicture = "not-a-picture"
    case wrongExitStatus = "wrong-exit-status"

    /// Whether the examiner wrote more than it may, rather than something wrong.
    public var isExcess: Bool {
        switch self {
        case .frameTooLong, .tooManyPictures, .tooManyBytes: true
        default: false
        }
    }
}
