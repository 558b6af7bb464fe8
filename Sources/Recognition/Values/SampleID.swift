/// One judged unit as it was drawn for verification.
public struct SampleID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
