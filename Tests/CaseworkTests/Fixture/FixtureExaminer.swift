import Casework
import ExaminationReport
import Synchronization
import Vault

/// Finds what the test has planned, in the order of the plan; after that each clip is a good one.
final class FixtureExaminer: EvidenceExaminer {
    private let planned = Mutex<[EvidenceExamination]>([])

    func plan(_ examinations: EvidenceExamination...) { planned.withLock { $0 += examinations } }

    func examine(_ file: OpenFile, request: ExaminationRequest) async -> EvidenceExamination {
        planned.withLock { $0.isEmpty ? nil : $0.removeFirst() } ?? .good(keyframes: request.keyframes)
    }
}

extension EvidenceExamination {
    /// A clip of thirty seconds with sound, and so many pictures.
    static func good(keyframes count: Int = 3) -> EvidenceExamination {
        let pictures = (0..<count).map { [UInt8]("picture \($0)".utf8) }
        return .report(
            .sample(
                outcome: .readable,
                seconds: 30,
                keyframes: pictures.enumerated().map { index, bytes in
                    Keyframe(
                        atMilliseconds: index * 1_000,
                        width: 320,
                        height: 180,
                        byteCount: bytes.count,
                        pictureIndex: index
                    )
                }
            ),
            pictures: pictures
        )
    }

    static func readable(seconds: Int) -> EvidenceExamination {
        .report(.sample(outcome: .readable, seconds: seconds), pictures: [])
    }

    static func unreadable(_ reason: UnreadableReason) -> EvidenceExamination {
        .report(.sample(outcome: .unreadable(reason), seconds: nil), pictures: [])
    }
}

extension ExaminationReport {
    static func sample(outcome: ExaminationOutcome, seconds: Int?, keyframes: [Keyframe] = []) -> ExaminationReport {
        ExaminationReport(
            outcome: outcome,
            facts: seconds.map { .sample(milliseconds: $0 * 1_000) },
            keyframes: keyframes,
            notes: [],
            usage: ExaminerUsage(processorMilliseconds: 5, peakKibibytes: 1_000, bytesRead: 100),
            sandboxLayers: 0
        )
    }
}

extension VideoFacts {
    fileprivate static func sample(milliseconds: Int) -> VideoFacts {
        VideoFacts(
            container: .mp4,
            brand: "isom",
            streams: [],
            durationMilliseconds: milliseconds,
            usableMilliseconds: milliseconds,
            byteCount: 100,
            bitsPerSecond: 800,
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
    }
}
