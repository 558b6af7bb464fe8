import Testing

@testable import Recognition
@testable import Rubrics

/// The same judged case under each shipped scheme: what it comes to, in which words, and what the candidate can do then.
@Suite struct DialectCaseTests {
    /// Each row with each scheme.
    @Test(arguments: DialectCase.table, Dialect.all) func comesToWhatTheSchemeSays(row: DialectCase, dialect: Dialect)
        throws
    {
        let column = try #require(DialectTests.codes.firstIndex(of: dialect.code))
        let expected = row.outcomes[column]
        let scheme = try DialectTests.scheme(dialect.code).scheme
        let life = try DialectLife(row, under: scheme)
        #expect(life.outcome == expected)

        // In its words, the certificate's among them.
        let words = scheme.vocabulary
        let said = life.unitOutcomes.map { words.word(for: $0).text(for: scheme.languages) }
        #expect(said == life.unitOutcomes.map { dialect.word(for: $0) })
        #expect(words.word(for: expected).text(for: scheme.languages) == dialect.word(for: expected))
        #expect(life.state.isCertificateDue == (expected != .none))
        #expect(try (life.end(of: .certificateIssue) != nil) == (expected != .none))

        // Who has everything has nothing to contest or to try again.
        let isOpen = expected != .full
        let appealIsOver = try #require(Instant(iso8601: dialect.appealIsOver))
        #expect(try life.end(of: .appealLodging) == (isOpen ? appealIsOver : nil))
        #expect(try (life.end(of: .reassessment) != nil) == isOpen)
        #expect(try life.mayTryAgain(after: 1) == isOpen)
        let most = dialect.reassessments ?? 19
        #expect(try life.mayTryAgain(after: most) == isOpen)
        #expect(try life.mayTryAgain(after: most + 1) == (isOpen && dialect.reassessments == nil))
    }

    @Test func everyRowHasEveryScheme() {
        #expect(Dialect.all.map(\.code) == DialectTests.codes)
        #expect(DialectCase.table.allSatisfy { $0.outcomes.count == DialectTests.codes.count })
    }

    /// A rule that asks for a score and for the critical criteria is not content with the score.
    @Test func aScoreIsNotEnoughAlone() throws {
        let unit = try DialectTests.unit()
        let explanation = try DialectTests.scheme("competencia-laboral").scheme.decisionRule.explain(
            unit: unit,
            judgements: DialectTests.judgements(["2.1": .insufficient], of: unit),
            rulesOfEvidence: RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: true),
            evidence: DialectTests.clips(of: unit)
        )
        #expect(explanation.steps.first { $0.condition == .weightedScore }?.holds == true)
        #expect(explanation.steps.first { $0.condition == .allCriticalMet }?.holds == false)
        #expect(!explanation.isCompetent)
    }

    /// The time for an appeal, for the answer to an application, and for what is kept.
    @Test(arguments: Dialect.all) func hasTheTermsOfItsCountry(dialect: Dialect) throws {
        let scheme = try DialectTests.scheme(dialect.code).scheme
        let kinds: [ClockKind] = [.appealLodging, .applicationReply, .evidenceRetention, .recordRetention]
        #expect(kinds.map { scheme.clock($0)?.term.description } == dialect.terms)
    }
}
