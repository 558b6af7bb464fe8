import Bundles
import Credentials
import ServiceAPI

/// Why a command did not do what it was asked to, apart from what the service says.
enum CommandFault: Error, Equatable, Sendable {
    case noServer
    case addressMalformed
    /// The token of the profile belongs to another address.
    case tokenOfOtherServer(profile: String, server: String)
    case tokenMalformed
    case tokenNotGiven
    case configuration(path: String, ConfigurationFault)
    case file(path: String, FileFault)
    case bundle(path: String, BundleFault)
    case deviceKey(path: String, DeviceKeyFault)
    case csv(path: String, [CSVFault])
    case keys(path: String, KeySetFault)
    case scoring(String)
    case usage(String)
    case notFound(String, remedy: String)
    /// The case, the draft or the rubric is no longer what the caller saw.
    case movedOn(String, remedy: String)
    /// How many of how many went wrong; the messages are out already.
    case partly(failed: Int, of: Int)
    /// The messages are out already.
    case reported(ExitStatus)
    /// The data folder cannot be served, or a body not begun in it.
    case serving(ServingFault)
    case declined
    case interrupted
    /// Whoever reads our output has gone, as `head` does.
    case outputClosed
    case outputFailed

    var status: ExitStatus {
        switch self {
        case .noServer, .usage: .usage
        case .addressMalformed, .configuration, .csv, .keys, .scoring: .badInput
        case .tokenOfOtherServer, .tokenMalformed, .tokenNotGiven: .unauthorised
        case .bundle(_, let fault): fault.status
        case .deviceKey(_, .readableByOthers): .unauthorised
        case .deviceKey: .badInput
        case .file, .outputFailed: .inputOutput
        case .notFound: .notFound
        case .movedOn: .conflict
        case .partly: .partlyFailed
        case .reported(let status): status
        case .serving(let fault): fault.status
        case .declined, .interrupted: .interrupted
        case .outputClosed: .success
        }
    }
}

extension BundleFault {
    /// The exit code that the fault stands for: a bundle that is wrong is input, a disk that is full is not.
    var status: ExitStatus {
        switch self {
        case .notABundle, .manifestTooLarge, .manifestMalformed, .formatUnknown, .signatureMalformed, .signatureWrong,
            .fileMissing, .fileNotRegular, .fileDiffers, .sourceTwice, .tooManyFiles:
            .badInput
        case .unreadable, .sourceChanged, .sourceEmpty, .alreadyThere, .notWritable, .diskFull, .notWritten:
            .inputOutput
        }
    }
}
