/// A person: candidate, assessor, certifier, administrator, in one body.
public struct PersonID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
