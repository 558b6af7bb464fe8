/// One piece of evidence of a case.
public struct EvidenceID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
