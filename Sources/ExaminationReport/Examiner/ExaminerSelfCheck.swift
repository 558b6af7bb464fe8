/// What the examiner says of itself and of the machine it runs on, having entered its sandbox and read no media.
public struct ExaminerSelfCheck: Codable, Hashable, Sendable {
    /// A library by its own version number, such as `libavcodec` 59.37.100.
    public struct Library: Codable, Hashable, Sendable {
        public let name: String
        public let version: String

        public init(name: String, version: String) {
            self.name = name
            self.version = version
        }
    }

    /// Bits of the layers that took effect; when one was refused, those before it.
    public let sandboxLayers: UInt32
    /// Why the sandbox was not entered, in a sentence; `nil` when it was.
    public let refusal: String?
    /// The version of Landlock in this kernel, 0 where it is missing or switched off.
    public let landlockVersion: Int
    /// FFmpeg's version as its makers or the distribution give it, such as `5.1.9-0+deb12u1`.
    public let mediaRelease: String
    public let libraries: [Library]

    public init(
        sandboxLayers: UInt32,
        refusal: String?,
        landlockVersion: Int,
        mediaRelease: String,
        libraries: [Library]
    ) {
        self.sandboxLayers = sandboxLayers
        self.refusal = refusal
        self.landlockVersion = landlockVersion
        self.mediaRelease = mediaRelease
        self.libraries = libraries
    }
}
