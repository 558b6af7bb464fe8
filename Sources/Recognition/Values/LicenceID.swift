/// One person's licence to judge one edition of a unit.
public struct LicenceID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
