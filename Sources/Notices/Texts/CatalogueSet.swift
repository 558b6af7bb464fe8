public import Recognition

/// The catalogues of one body: those that come with Assay, with the body's own texts laid over them.
public struct CatalogueSet: Sendable {
    /// One for each language, with all that the shipped one and the body's own have.
    private let catalogues: [LanguageTag: Catalogue]

    /// The catalogues that come with Assay.
    public static let shipped = CatalogueSet(ShippedCatalogues.all)

    init(_ catalogues: [Catalogue]) {
        self.catalogues = Dictionary(catalogues.map { ($0.language, $0) }) { $0.overlaid(with: $1) }
    }

    /// These with a body's own: what its files have is taken from them, key by key.
    public func overlaid(with own: [Catalogue]) -> CatalogueSet {
        CatalogueSet(Array(catalogues.values) + own)
    }

    public var languages: [LanguageTag] { catalogues.keys.sorted() }

    /// The catalogue to write a notice with: the first language that has all of it, of `languages` and then English, each with its
    /// primary language behind it (`es-MX`, `es`). One message has one language.
    func catalogue(for kind: NoticeKind, in languages: [LanguageTag]) -> Catalogue? {
        for language in languages + [.english] {
            if let catalogue = merged(language), catalogue.covers(kind) { return catalogue }
            // What is wrong with a region's own texts does not take the language away.
            if language != language.language, let catalogue = merged(language.language), catalogue.covers(kind) {
                return catalogue
            }
        }
        return nil
    }

    /// A region's own texts over those of its language; nil where there are none of either.
    private func merged(_ language: LanguageTag) -> Catalogue? {
        let primary = catalogues[language.language]
        guard language != language.language, let own = catalogues[language] else { return primary }
        return primary?.overlaid(with: own) ?? own
    }
}
