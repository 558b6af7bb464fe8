/// The code of a scheme within a body, for instance `rpl-general`.
public struct SchemeCode: ChosenIdentifier {
    public let text: String

    public init(checked text: String) {
        self.text = text
    }
}
