/// A centre, an employer or another legal entity.
public struct OrganisationID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
