/// One batch of decisions, taken together.
public struct BatchID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
