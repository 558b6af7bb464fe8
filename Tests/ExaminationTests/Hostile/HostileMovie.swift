import HostileClips
import Testing

/// A small good clip with one thing changed, and how looking at it must end.
struct HostileMovie: Sendable, CustomTestStringConvertible {
    let name: String
    var seed = "phone.mp4"
    /// One of these; `readable` or the code of a reason. More than one only where two versions of FFmpeg differ.
    let endings: Set<String>
    let change: @Sendable (inout Clip) -> Void

    init(
        _ name: String,
        seed: String = "phone.mp4",
        _ endings: String...,
        change: @escaping @Sendable (inout Clip) -> Void
    ) {
        self.name = name
        self.seed = seed
        self.endings = Set(endings)
        self.change = change
    }

    var testDescription: String { name }

    /// The changed bytes, or `nil` when nothing has changed: then the test would test nothing.
    func bytes() throws -> [UInt8]? {
        var clip = try HostileExamination.seed(seed)
        let original = clip.bytes
        change(&clip)
        return clip.bytes == original ? nil : clip.bytes
    }
}
