import AssayTesting
public import Casework
public import ExaminationReport

extension EvidenceExamination {
    /// A clip of thirty seconds with sound, and so many pictures.
    public static func good(keyframes count: Int = 3) -> EvidenceExamination {
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
    public static func close(
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

    public static func readable(seconds: Int) -> EvidenceExamination {
        .report(.sample(seconds: seconds), pictures: [], contactSheet: nil)
    }

    public static func unreadable(_ reason: UnreadableReason, notes: [ExaminationNote] = []) -> EvidenceExamination {
        .report(.sample(outcome: .unreadable(reason), seconds: nil, notes: notes), pictures: [], contactSheet: nil)
    }
}
