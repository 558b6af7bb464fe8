/// One competency conversation or live observation.
public struct SessionID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
