/// A value together with the metadata tag that it was read from.
public struct Tagged<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    public let value: Value
    /// The tag's name as the file has it, such as `com.apple.quicktime.make`.
    public let tag: String

    public init(_ value: Value, tag: String) {
        self.value = value
        self.tag = tag
    }
}
