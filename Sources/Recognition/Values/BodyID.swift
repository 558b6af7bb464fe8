/// A certification body. Chosen by its operator, for instance `conocer-norte`.
public struct BodyID: ChosenIdentifier {
    public let text: String

    public init(checked text: String) {
        self.text = text
    }
}
