import ExaminationReport
import Media

extension ExaminationReport {
    /// The report of a look, its keyframes numbered as their pictures are written.
    init(_ look: MediaLook, usage: ExaminerUsage, sandboxLayers: UInt32) {
        let keyframes = look.pictures.enumerated().map { number, picture in
            Keyframe(
                atMilliseconds: picture.atMilliseconds,
                width: picture.width,
                height: picture.height,
                byteCount: picture.jpeg.count,
                pictureIndex: number,
                scores: picture.scores
            )
        }
        self.init(
            outcome: look.outcome,
            kind: look.kind,
            facts: look.facts,
            keyframes: keyframes,
            contactSheet: look.sheet?.contactSheet,
            sampleCheck: look.sampleCheck,
            notes: look.notes,
            usage: usage,
            sandboxLayers: sandboxLayers
        )
    }
}
