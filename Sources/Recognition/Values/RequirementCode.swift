/// The code of an evidence requirement within its unit, for instance `V1`.
public struct RequirementCode: ChosenIdentifier {
    public let text: String

    public init(checked text: String) {
        self.text = text
    }
}
