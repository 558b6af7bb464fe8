/// The code of a level within its criterion, for instance `secure`.
public struct LevelCode: ChosenIdentifier {
    public let text: String

    public init(checked text: String) {
        self.text = text
    }
}
