/// What the examiner says of one file: the JSON frame at the end of its pipe.
///
/// It comes from a process that has parsed hostile bytes, so it is believed only after
/// ``checked(against:asked:)`` has held it against the frames that came with it.
public struct ExaminationReport: Codable, Hashable, Sendable {
    /// The format this build writes and the only one it reads.
    public static let currentVersion = 2

    /// The version of the format.
    public let version: Int
    /// Whether the file can be looked at, and if not, why.
    public let outcome: ExaminationOutcome
    /// What the file is; `nil` when that was not found out.
    public let kind: MediaKind?
    /// Facts about the file; also of an unreadable one when its container could be read.
    public internal(set) var facts: FileFacts?
    /// Pictures of the clip, in the order of their seconds; the one of a photo.
    public let keyframes: [Keyframe]
    /// The keyframes on one sheet, when that was asked for and there are any.
    public let contactSheet: ContactSheet?
    /// The check behind a receipt, when it was asked for, the file can be read, and the budget sufficed for all of it.
    public let sampleCheck: SampleCheck?
    /// What a reader of the facts should know, each at most once.
    public let notes: [ExaminationNote]
    /// What the examination cost the examiner itself.
    public let usage: ExaminerUsage
    /// Bits of the sandbox layers in effect, as `sandbox.h` numbers them.
    public let sandboxLayers: UInt32

    public init(
        version: Int = ExaminationReport.currentVersion,
        outcome: ExaminationOutcome,
        kind: MediaKind?,
        facts: FileFacts?,
        keyframes: [Keyframe],
        contactSheet: ContactSheet? = nil,
        sampleCheck: SampleCheck? = nil,
        notes: [ExaminationNote],
        usage: ExaminerUsage,
        sandboxLayers: UInt32
    ) {
        self.version = version
        self.outcome = outcome
        self.kind = kind
        self.facts = facts
        self.keyframes = keyframes
        self.contactSheet = contactSheet
        self.sampleCheck = sampleCheck
        self.notes = notes
        self.usage = usage
        self.sandboxLayers = sandboxLayers
    }
}
