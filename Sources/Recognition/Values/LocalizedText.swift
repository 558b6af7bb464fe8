/// One text in several languages.
public struct LocalizedText: Hashable, Sendable {
    public let texts: [LanguageTag: String]

    public init(_ texts: [LanguageTag: String]) {
        self.texts = texts
    }

    /// The text for the first of `languages` that it has (the whole tag first, then its primary language), else English, else
    /// the first language in the order of tags, else nothing.
    public func text(for languages: [LanguageTag]) -> String {
        for tag in languages + [.english] {
            if let text = texts[tag] ?? texts[tag.language] { return text }
        }
        return texts.min { $0.key < $1.key }?.value ?? ""
    }

    public func text(for language: LanguageTag) -> String { text(for: [language]) }
}

extension LocalizedText: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let raw = try container.decode([String: String].self)
        var texts: [LanguageTag: String] = [:]
        for (key, value) in raw {
            guard let tag = LanguageTag(key) else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a language tag")
            }
            texts[tag] = value
        }
        self.texts = texts
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Dictionary(uniqueKeysWithValues: texts.map { ($0.key.text, $0.value) }))
    }
}
