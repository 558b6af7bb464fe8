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

    func examine(_ file: OpenFile, request: ExaminationRequest) async -> EvidenceExamination {
        let keyframes = Self.pictures.enumerated().map { index, bytes in
            Keyframe(
                atMilliseconds: index * 5_000,
                width: 320,
                height: 180,
                byteCount: bytes.count,
                pictureIndex: index
            )
        }
        let facts = VideoFacts(
            container: .mp4,
            brand: "isom",
            streams: [],
            durationMilliseconds: 30_000,
            usableMilliseconds: 30_000,
            byteCount: 100,
            bitsPerSecond: 27,
            picture: PictureFacts(
                codec: "h264",
                codedWidth: 1_280,
                codedHeight: 720,
                displayedWidth: 1_280,
                displayedHeight: 720,
                rotation: 0,
                isMirrored: false,
                frameRate: nil
            ),
            sound: SoundFacts(codec: "aac", channels: 1, sampleRate: 48_000, isReadable: true),
            capturedAt: nil,
            deviceMake: nil,
            deviceModel: nil
        )
        return .report(
            ExaminationReport(
                outcome: .readable,
                facts: facts,
                keyframes: keyframes,
                notes: [],
                usage: ExaminerUsage(processorMilliseconds: 1, peakKibibytes: 1, bytesRead: 1),
                sandboxLayers: 0
            ),
            pictures: Self.pictures
        )
    }
}
