/// One notice in the outbox.
public struct NoticeID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
