import Notices
import Recognition
import Testing

@Suite struct NoticeWriterTests {
    @Test func writesTheWholeMessage() throws {
        let text = try Example.text(.furtherEvidence, "es")
        #expect(text.subject == "Por favor, envíe más evidencias (caso 0123456789AB)")
        #expect(
            text.body == """
                Hola, Rosa Díaz:

                Quien le evalúa revisó lo que envió y necesita ver más.

                Se trata de: Cablear un enchufe.

                La página de su caso dice qué debe mostrar.

                Envíelo hasta el lunes 30 de noviembre de 2026, 23:59 (hora de Mexico City).

                Le quedan 3 días.

                Si no está de acuerdo, tiene derecho a apelar. Lo revisarán otras personas, no las que decidieron.

                Puede apelar hasta el lunes 30 de noviembre de 2026, 23:59 (hora de Mexico City).

                Le quedan 3 días para hacerlo.

                Norte Certifica lleva su caso aquí, con el código 0123456789AB: https://assay.example.org/c/0123456789AB

                Norte Certifica

                Este mensaje se envió automáticamente. Nadie lee las respuestas.

                """
        )
    }

    @Test(arguments: [
        (["es-MX"], "es"), (["fr-CA", "en"], "fr"), (["qu", "pt-PT"], "pt"), (["qu"], "es"), ([], "es"), (["en"], "en"),
    ])
    func fallsBackFromTheRegionToTheLanguageToTheBody(asked: [String], got: String) throws {
        var context = try Example.context(.decision)
        context.languages = try asked.map(Example.tag)
        #expect(try Example.writer.write(context).language.text == got)
    }

    @Test func endsInEnglish() throws {
        var context = try Example.context(.decision, "qu")
        context.bodyLanguages = [try Example.tag("ay")]
        #expect(try Example.writer.write(context).language == .english)
    }

    @Test(arguments: [
        ("2026-11-30T18:00:00Z", nil), ("2026-11-30T05:59:59Z", "Le queda 1 día."),
        ("2026-11-28T06:00:00Z", "Le quedan 2 días."),
        ("2026-12-03T06:00:00Z", nil), ("0001-01-01T00:00:00Z", "Le quedan 739950 días."),
    ])
    func countsLocalDays(written: String, sentence: String?) throws {
        var context = try Example.context(.planProposed, "es")
        context.writtenAt = try Example.instant(written)
        context.appeal = .none
        let body = try Example.writer.write(context).body
        let found = body.split(separator: "\n").first { $0.hasPrefix("Le queda") }.map(String.init)
        #expect(found == sentence)
    }

    @Test(arguments: [("fr", "Il vous reste 1 jour."), ("pt", "Resta 1 dia."), ("en", "You have 1 day left.")])
    func oneDayIsOne(language: String, sentence: String) throws {
        var context = try Example.context(.planProposed, language)
        context.writtenAt = try Example.instant("2026-11-29T18:00:00Z")
        #expect(try Example.writer.write(context).body.contains("\n\(sentence)\n"))
    }

    @Test func aMillionDaysHaveTheirForm() throws {
        var context = try Example.context(.planProposed, "es")
        context.writtenAt = try Example.instant("2026-11-27T18:00:00Z")
        context.due = context.writtenAt.adding(days: 1_000_000)
        #expect(try Example.writer.write(context).body.contains("Le quedan 1000000 de días."))
    }

    @Test(arguments: [
        ("America/Mexico_City", "Monday, 30 November 2026, 23:59 (Mexico City time)"),
        ("America/Argentina/Buenos_Aires", "Tuesday, 1 December 2026, 02:59 (Buenos Aires time)"),
        ("Asia/Kathmandu", "Tuesday, 1 December 2026, 11:44 (Kathmandu time)"),
        ("Etc/GMT+5", "Tuesday, 1 December 2026, 00:59 (UTC−05:00 time)"),
        ("UTC", "Tuesday, 1 December 2026, 05:59 (UTC time)"),
        ("Nowhere/At_All", "Tuesday, 1 December 2026, 05:59 (UTC time)"),
    ])
    func saysTheLastMomentInTimeAndWhereTheClockHangs(zone: String, moment: String) throws {
        var context = try Example.context(.planProposed, "en")
        context.timeZone = zone
        #expect(try Example.writer.write(context).body.contains("Answer by \(moment)."))
    }

    @Test func anAppointmentBeginsWhenItBegins() throws {
        #expect(
            try Example.text(.sessionScheduled, "en").body.contains(
                "on Sunday, 29 November 2026, 10:30 (Mexico City time)."
            )
        )
    }

    @Test func noMomentIsTooFarAway() throws {
        for far in [Instant(milliseconds: .min), Instant(milliseconds: .max)] {
            var context = try Example.context(.planProposed, "en")
            context.due = far
            context.writtenAt = far
            #expect(try Example.writer.write(context).body.contains("Answer by "))
        }
    }

    @Test func whatLooksLikeAFieldInANameStaysAName() throws {
        var context = try Example.context(.decision, "en")
        context.recipientName = "{page} {case}"
        context.bodyTitle = "{recipient}"
        let text = try Example.writer.write(context)
        #expect(text.body.hasPrefix("Hello {page} {case},\n"))
        #expect(text.body.contains("\n{recipient} has decided"))
    }

    @Test(arguments: [
        "Visit http://evil.example", "www.evil.example", "rosa@evil.example", "\u{202E}\u{2066}\u{0007}", "   ",
        "\u{0301}",
    ])
    func greetsNobodyByWhatIsNoName(name: String) throws {
        var context = try Example.context(.decision, "en")
        context.recipientName = name
        #expect(try Example.writer.write(context).body.hasPrefix("Hello,\n"))
    }

    @Test func aNameOfTheOtherDirectionStandsAlone() throws {
        var context = try Example.context(.decision, "en")
        context.recipientName = "رُوزا دِياز"
        #expect(try Example.writer.write(context).body.hasPrefix("Hello \u{2068}رُوزا دِياز\u{2069},\n"))
        context.recipientName = "रोज़ा"
        #expect(try Example.writer.write(context).body.hasPrefix("Hello रोज़ा,\n"))
    }

    @Test func anAddressWithASpaceIsLeftOut() throws {
        var context = try Example.context(.decision, "en")
        context.page = "https://a.example/ b"
        #expect(try Example.writer.write(context).body.contains("Read more on your case page, or ask Norte Certifica."))
    }
}
