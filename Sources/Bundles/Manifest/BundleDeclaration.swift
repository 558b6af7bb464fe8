public import Recognition

/// The candidate's declaration that the work is their own: in which language they read it, and the digest of its text.
public struct BundleDeclaration: Hashable, Sendable {
    public let language: LanguageTag
    public let text: Recognition.Digest

    public init(language: LanguageTag, text: Recognition.Digest) {
        self.language = language
        self.text = text
    }

    /// What is declared, in the languages that there are.
    public static let ownWork: [LanguageTag: String] = [
        .english: "The work shown in these files is my own.",
        LanguageTag(checked: "es"): "El trabajo que se muestra en estos archivos es mío.",
    ]

    /// The declaration in the first of these languages that there is, else in English.
    public static func ownWork(in languages: [LanguageTag]) -> BundleDeclaration {
        let language = languages.map(\.language).first { ownWork[$0] != nil } ?? .english
        return BundleDeclaration(language: language, text: sha256(Array((ownWork[language] ?? "").utf8)))
    }
}
