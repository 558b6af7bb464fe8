public import Recognition

/// Writes what a recipient reads. Pure: the same catalogues and context give the same text.
public struct NoticeWriter: Sendable {
    private let catalogues: CatalogueSet
    private let localTime: any LocalTime

    public init(_ catalogues: CatalogueSet = .shipped, localTime: any LocalTime) {
        self.catalogues = catalogues
        self.localTime = localTime
    }

    /// - Throws: `noText` when there is no text in any language, which a test rules out for the shipped catalogues.
    public func write(_ context: NoticeContext) throws(NoticeFault) -> NoticeText {
        guard let catalogue = catalogues.catalogue(for: context.kind, in: context.languages + context.bodyLanguages),
            let template = catalogue.notices[context.kind]
        else { throw .noText(context.kind) }
        let filling = NoticeFilling(context: context, catalogue: catalogue, localTime: localTime)
        let paragraphs =
            [filling.common(.greeting) ?? filling.common(.greetingWithoutName)]
            + template.body.map(filling.text(of:))
            + filling.appealParagraphs
            + [
                filling.common(.page) ?? filling.common(.withoutPage), filling.common(.closing),
                filling.common(.automatic),
            ]
        return NoticeText(
            subject: template.subject.filled(filling.value(of:)) ?? context.caseID.text,
            body: paragraphs.compactMap { $0 }.joined(separator: "\n\n") + "\n",
            language: catalogue.language
        )
    }
}
