/// The tokens of a person, without their texts.
public struct TokenListView: Hashable, Codable, Sendable {
    public let tokens: [TokenView]

    public init(tokens: [TokenView]) {
        self.tokens = tokens
    }
}
