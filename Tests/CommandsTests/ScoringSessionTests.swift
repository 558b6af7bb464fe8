import Recognition
import ServiceAPI
import Testing

@testable import Commands

@Suite struct ScoringSessionTests {
    @Test func aWholeScoringIsAskedForInOrder() throws {
        var session = ScoringSession(try Samples.assignment())
        #expect(session.step == .verdict(0))
        #expect(session.take("m") == .changed)
        #expect(session.step == .level(0))
        #expect(session.take("1") == .changed)
        #expect(session.take("e1@12-18 e2@3-4") == .changed)
        #expect(session.step == .verdict(1))
        #expect(session.take("n") == .changed)
        #expect(session.step == .citations(1), "there is one level that is not met: nothing to choose")
        #expect(session.take("") == .moved)
        #expect(session.step == .rule(0))
        for answer in ["y", "y", "y", "n"] { #expect(session.take(answer) == .changed) }
        #expect(session.step == .comment)
        #expect(session.take(" Lock off first. ") == .changed)
        #expect(session.step == .review)
        #expect(session.isComplete)
        #expect(session.take("y") == .record)
        let scoring = session.scoring
        #expect(scoring.judgements.map(\.verdict) == [.met, .notMet])
        #expect(scoring.judgements.map(\.level?.text) == ["secure", "unsafe"])
        #expect(scoring.judgements[0].citations.map(\.start) == [12_000, 3_000])
        #expect(scoring.rulesOfEvidence?.judged.notAffirmed == ["current"])
        #expect(scoring.comment == "Lock off first.")
        #expect(scoring.outcome == nil)
    }

    @Test func aCriterionThatIsMetNeedsACitation() throws {
        var session = ScoringSession(try Samples.assignment())
        _ = session.take("m")
        _ = session.take("")
        #expect(session.step == .citations(0))
        guard case .complaint = session.take("") else { return #expect(Bool(false), "it was let pass") }
        guard case .complaint(let text) = session.take("e1@12-31") else {
            return #expect(Bool(false), "beyond the end")
        }
        #expect(text.contains("30"))
        guard case .complaint = session.take("e9@1-2") else { return #expect(Bool(false), "no such clip") }
        #expect(session.step == .citations(0))
        #expect(session.scoring.judgements[0].citations.isEmpty)
    }

    @Test func aDraftIsGoneOnWith() throws {
        var first = ScoringSession(try Samples.assignment())
        _ = first.take("i")
        let draft = DraftView(revision: 4, scoring: first.scoring)
        var second = ScoringSession(try Samples.assignment(draft: draft))
        #expect(second.step == .verdict(1))
        #expect(second.scoring == first.scoring)
        #expect(second.take("b") == .moved)
        #expect(second.take("") == .moved, "Enter keeps the answer")
        #expect(second.scoring == first.scoring)
    }

    @Test func aDraftHasEveryAnswerAboutTheRulesOfEvidence() throws {
        var first = ScoringSession(try Samples.assignment())
        for answer in ["i", "i", "y", "n"] { _ = first.take(answer) }
        #expect(first.step == .rule(2))
        let kept = try WireJSON.decode(ScoringView.self, from: WireJSON.encode(first.scoring))
        #expect(kept.rulesOfEvidence == RulesOfEvidenceView(valid: true, sufficient: false))
        var second = ScoringSession(try Samples.assignment(draft: DraftView(revision: 4, scoring: kept)))
        #expect(second.step == .rule(2), "it does not go on at the third rule")
        #expect(second.take("b") == .moved)
        #expect(second.take("") == .moved, "Enter keeps the answer")
        #expect(second.take("y") == .changed)
        #expect(second.take("y") == .changed)
        #expect(second.scoring.rulesOfEvidence?.judged.notAffirmed == ["sufficient"])
    }

    @Test func nothingIsRecordedWhileACriterionIsOpen() throws {
        var session = ScoringSession(try Samples.assignment())
        #expect(session.take("s") == .moved)
        _ = session.take("i")
        for _ in 0..<4 { _ = session.take("y") }
        _ = session.take("")
        #expect(session.step == .review)
        #expect(!session.isComplete)
        guard case .complaint(let text) = session.take("y") else { return #expect(Bool(false), "it was recorded") }
        #expect(text.contains("1.1"))
        #expect(session.take("g 1.1") == .moved)
        #expect(session.step == .verdict(0))
    }

    @Test func anotherVerdictDropsALevelThatDisagrees() throws {
        var session = ScoringSession(try Samples.assignment())
        _ = session.take("m")
        _ = session.take("secure")
        _ = session.take("b")
        _ = session.take("n")
        #expect(session.scoring.judgements[0].level?.text == "unsafe")
        _ = session.take("b")
        _ = session.take("-")
        #expect(session.scoring.judgements[0].level == nil)
        #expect(session.scoring.judgements[0].citations.isEmpty)
    }

    @Test func theChallengeIsAskedForWhereTheSchemeWantsItConfirmed() throws {
        var session = ScoringSession(try Samples.assignment(mustConfirmChallenge: true))
        for answer in ["m", "1", "e1@1-2", "i", "y", "y", "y", "y"] { #expect(session.take(answer) == .changed) }
        #expect(session.step == .challenge)
        #expect(Output.text(Output(isJSON: false, environment: [:]).question(session)).contains("K7Q2"))
        for answer in ["", "e2", "e9"] {
            guard case .complaint = session.take(answer) else { return #expect(Bool(false), "“\(answer)” was taken") }
        }
        session.step = .review
        guard case .complaint = session.take("y") else { return #expect(Bool(false), "it was recorded") }
        #expect(session.step == .challenge)
        #expect(session.take("all") == .changed)
        #expect(session.step == .comment && session.isComplete)
        #expect(session.scoring.challengeSeen == [try Samples.id("0000000000E1")])
        #expect(session.take("b") == .moved)
        #expect(session.take("-") == .changed)
        #expect(session.scoring.challengeSeen == [])
    }

    @Test func remarksBelongToTheCriterion() throws {
        var session = ScoringSession(try Samples.assignment())
        guard case .complaint = session.take(": early") else { return #expect(Bool(false), "no verdict yet") }
        _ = session.take("m")
        #expect(session.take(": steady hand") == .changed)
        #expect(session.scoring.judgements[0].comment == "steady hand")
        #expect(session.take(":") == .changed)
        #expect(session.scoring.judgements[0].comment == nil)
    }

    @Test func theOutcomeCanBeChosenAtTheEnd() throws {
        var session = ScoringSession(try Samples.assignment())
        session.step = .review
        #expect(session.take("f") == .changed)
        #expect(session.scoring.outcome == .furtherEvidence)
        #expect(session.take("r") == .changed)
        #expect(session.scoring.outcome == nil)
    }

    @Test func commandsAreWordsInTheComment() throws {
        var session = ScoringSession(try Samples.assignment())
        session.step = .comment
        #expect(session.take("g 1.1 was fine: good") == .changed)
        #expect(session.scoring.comment == "g 1.1 was fine: good")
    }

    @Test func quittingAndHelpAreThereAlways() throws {
        var session = ScoringSession(try Samples.assignment())
        for step in [ScoringSession.Step.verdict(0), .level(0), .citations(1), .rule(2), .comment, .review] {
            session.step = step
            #expect(session.take("q") == .quit)
            #expect(session.take("?") == .help)
            #expect(session.step == step)
        }
    }

    @Test func theQuestionShowsWhatIsNeeded() throws {
        let session = ScoringSession(try Samples.assignment())
        let text = Output.text(Output(isJSON: false, environment: [:]).question(session))
        for part in ["1.1", "critical", "secure", "unsafe", "e1", "0-30", "e2", "0-90"] { #expect(text.contains(part)) }
    }
}
