import Casework
import Credentials
import Intake
import Notices
import Recognition
import Records
import Vault

/// Why the data folder cannot be served.
enum ServingFault: Error, Equatable, Sendable {
    case folder(OpeningFault, path: String)
    case vault(VaultFault, path: String)
    case keystore(KeystoreFault, path: String)
    case noExaminer(path: String?)
    case rubrics(path: String, faults: [String])
    case refused(reason: String, remedy: String)
    case notEmptyYet(path: String)
    case tls(TLSFault)
    case notices(NoticeSettingsFault)

    var message: FaultMessage {
        switch self {
        case .folder(let fault, let path): FaultMessage(fault.code, "\(path): \(Self.text(fault))", Self.remedy(fault))
        case .vault(_, let path):
            FaultMessage(
                "vault-refused",
                "the evidence in \(path) cannot be opened",
                "Check that the folder belongs to this user."
            )
        case .keystore(let fault, let path):
            FaultMessage(fault.code, "\(path): \(fault.description)", fault.remedy)
        case .notices(let fault):
            FaultMessage(
                "notices-" + fault.code,
                fault.description,
                "Correct it, or take the file away: then people see notices on the page of the case alone."
            )
        case .noExaminer(let path):
            FaultMessage(
                "no-examiner",
                path.map { "there is no executable \($0)" } ?? "assay-examiner is not beside assay",
                "Install both (`make install`), or name it with --examiner PATH."
            )
        case .rubrics(let path, let faults):
            FaultMessage(
                "rubrics-faulty",
                (["the rubrics in \(path) have faults"] + faults).joined(separator: "\n"),
                "Correct them: `assay rubric lint \(path)`."
            )
        case .refused(let reason, let remedy): FaultMessage("refused", reason, remedy)
        case .notEmptyYet(let path):
            FaultMessage(
                "no-body",
                "the data folder \(path) has no body yet",
                "Begin one: `assay admin init --data \(path)`."
            )
        case .tls(let fault): FaultMessage(fault.code, Self.text(fault), Self.remedy(fault))
        }
    }

    var status: ExitStatus {
        switch self {
        case .rubrics: .badInput
        case .refused: .refused
        case .noExaminer, .notEmptyYet: .internalFault
        case .folder(.inUse, _): .conflict
        case .tls(.unreadable), .folder, .vault, .keystore: .inputOutput
        case .tls, .notices: .badInput
        }
    }

    private static func text(_ fault: OpeningFault) -> String {
        switch fault {
        case .inUse(let process): "another process\(process.map { " (\($0))" } ?? "") uses the data folder"
        case .newerVersion: "a newer version of assay has written it"
        case .damaged: "the database is damaged"
        case .noSpace: "the disk is full"
        case .system, .engine: "it cannot be opened"
        }
    }

    private static func text(_ fault: TLSFault) -> String {
        switch fault {
        case .unreadable(let path): "the file \(path) cannot be read"
        case .noCertificate(let path): "there is no certificate in \(path)"
        case .noKey(let path): "there is no key in \(path), or one with a passphrase"
        case .mismatch: "the key is not the certificate's"
        }
    }

    private static func remedy(_ fault: TLSFault) -> String {
        switch fault {
        case .unreadable: "Check the path, and that it may be read by the service's user."
        case .noCertificate: "Name a file in PEM, with the service's own certificate first."
        case .noKey: "Name the key's file in PEM, without a passphrase and readable by the service's user alone."
        case .mismatch: "Name the two files that were issued together."
        }
    }

    private static func remedy(_ fault: OpeningFault) -> String {
        switch fault {
        case .inUse: "Stop that service first, or let it do what is to be done."
        case .newerVersion: "Install the newer version."
        case .damaged: "Restore the latest backup; keep the damaged file."
        case .noSpace: "Make room, then start again."
        case .system, .engine: "Check that the folder exists and belongs to this user."
        }
    }
}

extension ServingFault {
    /// A verb that refused, as a local command tells it.
    static func refused(_ fault: CaseworkFault) -> ServingFault {
        switch fault {
        case .refused(let refusal): .refused(reason: refusal.reason, remedy: refusal.remedy)
        case .invalid(let input): .refused(reason: "\(input.field): \(input.reason)", remedy: input.remedy)
        case .noSpace: .refused(reason: "The disk is full.", remedy: "Make room, then try again.")
        case .keystore(let fault): .refused(reason: fault.description, remedy: fault.remedy)
        default:
            .refused(
                reason: "The records or the evidence could not be read or written.",
                remedy: "Look at the data folder and its disk."
            )
        }
    }
}
