/// A language tag such as `en`, `es` or `es-MX` (BCP 47, the part of it that our texts need).
public struct LanguageTag: ChosenIdentifier {
    public let text: String

    public init(checked text: String) {
        self.text = text
    }

    /// The primary language: `es` of `es-MX`.
    public var language: LanguageTag {
        LanguageTag(checked: text.split(separator: "-").first.map(String.init) ?? text)
    }

    public static let english = LanguageTag(checked: "en")
}
