import Notices
import Recognition
import Testing

@Suite struct CatalogueSetTests {
    private func written(_ own: String..., kind: NoticeKind = .decision, language: String = "es-MX") throws
        -> NoticeText
    {
        let catalogues = own.compactMap { Catalogue.read($0).catalogue }
        try #require(catalogues.count == own.count)
        let writer = NoticeWriter(CatalogueSet.shipped.overlaid(with: catalogues), localTime: Example.Zones())
        return try writer.write(Example.context(kind, language))
    }

    @Test func aBodysOwnTextStandsBeforeTheShippedOne() throws {
        let own =
            "language: es\nnotices:\n  decision:\n    subject: \"Dictamen {case}\"\n    body: [\"Ya hay dictamen.\"]\n"
        #expect(try written(own).subject == "Dictamen 0123456789AB")
        #expect(try written(own).body.contains("\n\nYa hay dictamen.\n\n"))
        // The rest stays as it is shipped.
        #expect(try written(own, kind: .admitted).subject == "Su solicitud fue aceptada (caso 0123456789AB)")
    }

    @Test func aRegionHasItsOwnWordsAndItsLanguageTheRest() throws {
        let own = "language: es-MX\ncommon:\n  greeting: \"Buen día, {recipient}:\"\n"
        let text = try written(own)
        #expect(text.body.hasPrefix("Buen día, Rosa Díaz:\n"))
        #expect(text.language.text == "es-MX")
        #expect(try written(own, language: "es-AR").body.hasPrefix("Hola, Rosa Díaz:\n"))
    }

    @Test func aLanguageOfWhichThereIsTooLittleIsNotMixedWithAnother() throws {
        let own = "language: it\nnotices:\n  decision:\n    subject: \"Decisione {case}\"\n    body: [\"Ecco.\"]\n"
        #expect(try written(own, language: "it").language.text == "es")
    }

    @Test func aTextThatIsWrongLeavesTheShippedOne() throws {
        let own =
            "language: es\nnotices:\n  decision:\n    subject: \"Dictamen {caso}\"\n    body: [\"Ya hay dictamen.\"]\n"
        #expect(try written(own).subject == "Hay una decisión (caso 0123456789AB)")
    }
}
