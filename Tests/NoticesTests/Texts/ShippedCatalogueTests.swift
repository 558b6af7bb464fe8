import Notices
import Recognition
import Testing

@Suite struct ShippedCatalogueTests {
    private static let languages = ["en", "es", "fr", "pt"]

    @Test(arguments: ShippedCatalogues.files.map(\.name)) func nothingIsWrongWithAny(name: String) throws {
        let file = try #require(ShippedCatalogues.files.first { $0.name == name })
        #expect(Catalogue.lint(file.text).map(\.description) == [])
    }

    @Test func thereIsOneForEachLanguageThatWePromise() {
        #expect(CatalogueSet.shipped.languages.map(\.text) == Self.languages)
    }

    @Test(arguments: NoticeKind.allCases, languages) func everyNoticeIsWrittenWhole(kind: NoticeKind, language: String)
        throws
    {
        let text = try Example.text(kind, language)
        #expect(text.language.text == language)
        #expect(text.subject.contains("0123456789AB"))
        #expect(text.body.contains("Rosa Díaz"))
        #expect(!(text.subject + text.body).contains { "{}".contains($0) })
        #expect(text.body.hasSuffix("\n"))
    }

    /// What is always known is said when nothing else is.
    @Test(arguments: NoticeKind.allCases, languages) func saysSomethingWhenLittleIsKnown(
        kind: NoticeKind,
        language: String
    ) throws {
        var context = try Example.context(kind, language)
        context.recipientName = nil
        context.unitTitle = nil
        context.due = nil
        context.appeal = .none
        context.page = nil
        let text = try Example.writer.write(context)
        // Greeting, where to look, closing and the last line are there in any case.
        #expect(text.body.split(separator: "\n\n").count > 4)
        #expect(!text.body.contains { "{}".contains($0) })
    }

    /// A date that is known is said, on the last day too.
    @Test(arguments: NoticeKind.allCases, languages) func theLastDayIsSaidWhereItMatters(
        kind: NoticeKind,
        language: String
    ) throws {
        let atLast: [NoticeKind] = [
            .planProposed, .evidenceReturned, .furtherEvidence, .reminder, .clockExtended, .clockExpired,
            .judgementReturned, .appealLodged, .complaintLodged, .panelAppointed,
        ]
        guard atLast.contains(kind) else { return }
        var context = try Example.context(kind, language)
        context.writtenAt = try Example.instant("2026-11-30T18:00:00Z")
        context.appeal = .none
        #expect(try Example.writer.write(context).body.contains("23:59 ("))
    }

    /// What travels in the clear does not tell how somebody was judged.
    @Test(arguments: NoticeKind.allCases, languages) func noMessageTellsAVerdict(kind: NoticeKind, language: String)
        throws
    {
        let text = try Example.text(kind, language)
        let said = (text.subject + text.body).lowercased()
        let verdicts = [
            "v-", "not yet competent", "incompetent", "todavía no competente", "aún no competente", "inadmissible",
            "inadmisible",
            "irrecevable", "inadmissível", "ineligible", "no elegible", "inéligible", "upheld", "dismissed",
            "desestimad",
            "rejet", "indeferid",
        ]
        for verdict in verdicts { #expect(!said.contains(verdict), "\(verdict)") }
    }

    @Test(arguments: languages) func whoMayAppealIsToldSo(language: String) throws {
        var context = try Example.context(.decision, language)
        let open = try Example.writer.write(context).body
        context.appeal = .open(until: nil)
        let unlimited = try Example.writer.write(context).body
        context.appeal = .none
        let none = try Example.writer.write(context).body
        #expect(open.split(separator: "\n\n").count == none.split(separator: "\n\n").count + 3)
        #expect(unlimited.split(separator: "\n\n").count == none.split(separator: "\n\n").count + 1)
    }

    @Test func dialectsSayTheirOwnWords() throws {
        #expect(try Example.text(.certificateSuspended, "es-MX").body.contains("Ahora es: congelado."))
        // A scheme without a word of its own.
        #expect(try Example.text(.certificateRevoked, "fr").body.contains("Il est maintenant : retiré."))
    }
}
