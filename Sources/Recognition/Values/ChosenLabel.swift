/// A short label that a candidate chooses, for instance `monday` or `home-kitchen`: restricted like a code, so that it can
/// stand in an envelope. It must not name a person; the guides say so.
public struct ChosenLabel: ChosenIdentifier {
    public let text: String

    public init(checked text: String) {
        self.text = text
    }
}
