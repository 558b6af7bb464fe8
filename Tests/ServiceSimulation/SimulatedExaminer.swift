import AssayTesting
import Casework
import ExaminationReport
import Recognition
import Synchronization
import Vault

/// Mostly finds a good clip; at times a short one, a damaged one, or crashes, or cannot be started; in the closer look as in
/// the first. Seeded.
final class SimulatedExaminer: EvidenceExaminer {
    private let generator: Mutex<SeededGenerator>

    init(seed: UInt64) {
        generator = Mutex(SeededGenerator(seed: seed))
    }

    func examine(
        _ file: OpenFile,
        of evidence: EvidenceID,
        request: ExaminationRequest
    ) async -> EvidenceExamination {
        switch generator.withLock({ Int.random(in: 0..<20, using: &$0) }) {
        case 0: request.isThorough ? .close(isPassed: false) : .readable(seconds: 2)
        case 1: .unreadable(.malformed)
        case 2: .failed(code: "crashed", .notExaminable)
        case 3: .unavailable(code: "could-not-start")
        default: request.isThorough ? .close() : .readable(seconds: 30)
        }
    }
}
