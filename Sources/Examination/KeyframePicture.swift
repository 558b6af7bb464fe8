public import ExaminationReport

/// A keyframe with its bytes.
public struct KeyframePicture: Hashable, Sendable {
    /// When it is shown, and its size.
    public let keyframe: Keyframe
    /// A JPEG whose stated size was checked. Its coded data was not: show it where a decoder's fault does no harm.
    public let jpeg: [UInt8]

    public init(keyframe: Keyframe, jpeg: [UInt8]) {
        self.keyframe = keyframe
        self.jpeg = jpeg
    }
}
