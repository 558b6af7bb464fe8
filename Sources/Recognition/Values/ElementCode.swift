/// The code of an element within its unit, for instance `1`.
public struct ElementCode: ChosenIdentifier {
    public let text: String

    public init(checked text: String) {
        self.text = text
    }
}
