import AssayTesting
import Casework
import ExaminationReport
import Recognition
import Synchronization
import Vault

/// Finds what the test has planned, in the order of the plan; after that each clip is a good one.
final class FixtureExaminer: EvidenceExaminer {
    private let planned = Mutex<[EvidenceExamination]>([])

    func plan(_ examinations: EvidenceExamination...) { planned.withLock { $0 += examinations } }

    func examine(
        _ file: OpenFile,
        of evidence: EvidenceID,
        request: ExaminationRequest
    ) async -> EvidenceExamination {
        let next = planned.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        return next ?? (request.isThorough ? .close() : .good(keyframes: request.keyframes))
    }
}

extension EvidenceExamination {
    /// A clip of thirty seconds with sound, and so many pictures.
    static func good(keyframes count: Int = 3) -> EvidenceExamination {
        let pictures = (0..<count).map { [UInt8]("picture \($0)".utf8) }
        return .report(
            .sample(seconds: 30, keyframes: Keyframe.samples(of: pictures)),
            pictures: pictures,
            contactSheet: nil
        )
    }

    /// The same clip, looked at closely.
    ///
    /// - Parameter isPassed: nil: the check was not finished.
    static func close(
        keyframes count: Int = 3,
        isPassed: Bool? = true,
        notes: [ExaminationNote] = []
    ) -> EvidenceExamination {
        let pictures = (0..<count).map { [UInt8]("better picture \($0)".utf8) }
        return .report(
            .sample(seconds: 30, keyframes: Keyframe.samples(of: pictures), isPassed: isPassed, notes: notes),
            pictures: pictures,
            contactSheet: Array("contact sheet".utf8)
        )
    }

    static func readable(seconds: Int) -> EvidenceExamination {
        .report(.sample(seconds: seconds), pictures: [], contactSheet: nil)
    }

    static func unreadable(_ reason: UnreadableReason, notes: [ExaminationNote] = []) -> EvidenceExamination {
        .report(.sample(outcome: .unreadable(reason), seconds: nil, notes: notes), pictures: [], contactSheet: nil)
    }
}
