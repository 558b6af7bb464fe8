/// One thing that a file says of itself, and where.
public struct Statement<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    public let value: Value
    /// The metadata key, as FFmpeg names it: Apple's and Android's as they are written, `creation_time` for the dates
    /// in MP4 headers, `location` for `©xyz`.
    public let tag: String
    /// Number of the stream whose tag it is, from zero; `nil` for the file's own.
    public let stream: Int?

    public init(_ value: Value, tag: String, stream: Int? = nil) {
        self.value = value
        self.tag = tag
        self.stream = stream
    }
}
