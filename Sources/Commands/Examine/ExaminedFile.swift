import Examination
import ExaminationReport

/// What an examination found, as `--json` shows it.
struct ExaminedFile: Encodable {
    enum Outcome: String, Encodable {
        case readable
        case unreadable
        case failed
    }

    let file: String
    let outcome: Outcome
    /// Why it is not readable, or why the examination failed: a stable code.
    let reason: String?
    /// What happened and what to do.
    let advice: String?
    let wallMilliseconds: Int
    let report: ExaminationReport?
    let pictures: [PictureFolder.Saved]
    let contactSheet: PictureFolder.SavedSheet?
    let status: ExitStatus

    init(file: String, asked: ExaminationRequest, result: ExaminationResult, saved: PictureFolder.Contents?) {
        self.file = file
        wallMilliseconds = result.wallMilliseconds
        report = result.report
        pictures = saved?.pictures ?? []
        contactSheet = saved?.contactSheet
        switch result.ending {
        case .reported(let report, _, _):
            let unreadable = report.outcome.reason
            outcome = unreadable == nil ? .readable : .unreadable
            reason = unreadable?.rawValue
            advice = unreadable.map { "\($0.explanation) \($0.advice)" }
            status = unreadable == nil ? .success : .unusableEvidence
        case .failed(let fault):
            outcome = .failed
            reason = fault.code
            advice = fault.description
            status = Self.status(of: fault, asked: asked)
        }
    }

    private static func status(of fault: ExaminationFault, asked: ExaminationRequest) -> ExitStatus {
        switch fault {
        case .couldNotStart(.mediaNotOpened), .couldNotStart(.mediaNotAFile): .inputOutput
        case .interrupted: .interrupted
        default: fault.isAboutTheFile(lookedAt: asked) ? .unusableEvidence : .internalFault
        }
    }

    private enum CodingKeys: CodingKey {
        case file
        case outcome
        case reason
        case advice
        case wallMilliseconds
        case report
        case pictures
        case contactSheet
    }
}
