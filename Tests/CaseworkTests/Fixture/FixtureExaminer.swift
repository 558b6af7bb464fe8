import Casework
import ExaminationReport
import Recognition
import ServiceSimulation
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
