/// One appeal, at one stage.
public struct AppealID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
