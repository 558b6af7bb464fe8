/// A case: one candidate, one scheme, one or more units. Also the code that a candidate reads over the telephone.
public struct CaseID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
