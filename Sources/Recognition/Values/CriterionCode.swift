/// The code of a criterion within its unit, for instance `1.2`.
public struct CriterionCode: ChosenIdentifier {
    public let text: String

    public init(checked text: String) {
        self.text = text
    }
}
