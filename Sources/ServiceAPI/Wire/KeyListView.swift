/// The signing keys of the body, in the order in which they were added.
public struct KeyListView: Hashable, Codable, Sendable {
    public let keys: [KeyView]

    public init(keys: [KeyView]) {
        self.keys = keys
    }
}
