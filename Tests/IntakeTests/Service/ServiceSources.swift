public import AssayTesting
public import Casework
import ExaminationReport
import Jobs
import Recognition
import Synchronization
import Vault

extension ServiceRandomness: RandomSource {}

/// The computer's clock, put forward by hand: silence and lapse of time are both tested here.
final class ShiftedClock: WallClock {
    private let shift = Mutex<Int64>(0)

    func now() -> Instant { SystemClock().now().adding(milliseconds: shift.withLock { $0 }) }

    func advance(hours: Int64) { shift.withLock { $0 += hours * 3_600_000 } }
}

/// Finds each clip good, with three pictures.
struct SampleExaminer: EvidenceExaminer {
    static let pictures = (1...3).map { Array("picture \($0)".utf8) }
    static let contactSheet = Array("contact sheet".utf8)

    func examine(
        _ file: OpenFile,
        of evidence: EvidenceID,
        request: ExaminationRequest
    ) async -> EvidenceExamination {
        .report(
            .sample(
                seconds: 30,
                keyframes: Keyframe.samples(of: Self.pictures),
                isPassed: request.isThorough ? true : nil
            ),
            pictures: Self.pictures,
            contactSheet: request.contactSheet ? Self.contactSheet : nil
        )
    }
}
