/// One bearer token; names it without revealing it.
public struct TokenID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
