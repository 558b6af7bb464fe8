import Recognition
import ServiceAPI
import Testing

@testable import Commands

/// What candidates read of what was not recognised.
@Suite struct GapOutputTests {
    private let output = Output(isJSON: false, environment: ["LANG": "es_MX.UTF-8"])

    private func report(tryAgain: [UnitCode], until: Timestamp? = nil, attemptsLeft: Int? = nil) throws -> GapReportView
    {
        let spanish = try #require(LanguageTag("es"))
        let causes: [(String, GapCause)] = [("1.1", .notMet), ("1.2", .insufficient), ("2.1", .notTried)]
        let criteria = try causes.map { code, cause in
            CriterionGapView(
                element: try Samples.id(String(code.prefix(1))),
                criterion: try Samples.id(code),
                text: LocalizedText([.english: "Cuts", spanish: "Corta"]),
                cause: cause
            )
        }
        let unit = UnitGapView(
            unit: try Samples.id("FOOD-KNIFE-01"),
            title: LocalizedText([.english: "Knives", spanish: "Cuchillos"]),
            outcome: .notYetCompetent,
            criteria: criteria,
            notAffirmed: ["current"]
        )
        return GapReportView(
            decision: try Samples.id("7K2M9QXW4T1B"),
            units: [unit],
            tryAgain: tryAgain,
            until: until,
            attemptsLeft: attemptsLeft
        )
    }

    @Test func saysInTheReadersLanguageWhatIsMissingAndWhy() throws {
        let lines = output.gaps(try report(tryAgain: []))
        #expect(
            lines == [
                "", "Not recognised", "  FOOD-KNIFE-01 Cuchillos: not-yet-competent", "    1/1.1: not met",
                "      Corta",
                "    1/1.2: what was brought does not let it be seen", "      Corta",
                "    2/2.1: nothing was brought for it", "      Corta", "    rules of evidence not affirmed: current",
                "  Nothing can be tried again now.",
            ]
        )
    }

    @Test func saysWhatCanBeTriedAgainUntilWhenAndHowOften() throws {
        let units: [UnitCode] = [try Samples.id("FOOD-KNIFE-01")]
        let end = Timestamp(Instant(milliseconds: 1_767_772_800_000))
        let limited = output.gaps(try report(tryAgain: units, until: end, attemptsLeft: 2)).last
        #expect(limited == "  can be tried again: FOOD-KNIFE-01, before \(output.time(end)), attempts left: 2")
        #expect(output.gaps(try report(tryAgain: units)).last == "  can be tried again: FOOD-KNIFE-01")
    }
}
