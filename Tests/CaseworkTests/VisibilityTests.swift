import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

/// What a reader finds of judgements that are not, or not yet, theirs to see.
@Suite struct VisibilityTests {
    private let joint = ServiceSample.joint

    @Test func tellsTheCandidateNothingThatWasSaidAfterTheRequestForMoreUntilTheDecision() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            let asked = ["": "Show the other side.", "1.1": "It is hidden."]
            try await fixture.judge(of: id, .insufficient, outcome: .furtherEvidence, comments: asked)
            _ = try await fixture.deliver("the other side", of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            try await fixture.judge(of: id, comments: ["": "Clean.", "1.1": "Square."])
            let criterion = CriterionCode(checked: "1.1")
            let before = try await fixture.workplace.showCase(id, caller: fixture.candidate)
            #expect(before.comment(on: joint, to: fixture.candidate) == "Show the other side.")
            #expect(before.comment(on: joint, criterion, to: fixture.candidate) == "It is hidden.")
            try await fixture.decide(id)
            let after = try await fixture.workplace.showCase(id, caller: fixture.candidate)
            #expect(after.comment(on: joint, to: fixture.candidate) == "Clean.")
            #expect(after.comment(on: joint, criterion, to: fixture.candidate) == "Square.")
        }
    }

    @Test func tellsTheFirstAssessorNothingOfTheSecond() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await markedAgain(fixture)
            let taken = try await fixture.unit(joint, of: id)
            #expect(taken.assignment?.assessor == fixture.otherAssessor.person)
            let (first, second) = (fixture.assessor, fixture.otherAssessor)
            let state = try await fixture.state(id)
            #expect(state.visibleAssessor(of: taken, to: first) == first.person)
            #expect(state.visibleAssessor(of: taken, to: second) == second.person)
            #expect(state.visibleAssessor(of: taken, to: fixture.certifier) == second.person)
            #expect(state.visibleAssessor(of: taken, to: fixture.candidate) == nil)

            try await fixture.judge(of: id, by: second, comments: ["": "The second."])
            let reading = try await fixture.workplace.showCase(id, caller: first)
            #expect(reading.comment(on: joint, to: first) == "The first.")
            #expect(reading.comment(on: joint, to: second) == "The second.")
            let judged = try await fixture.unit(joint, of: id)
            #expect(reading.state.visibleAssessor(of: judged, to: first) == first.person)
            #expect(reading.state.otherRounds(of: judged, to: first).isEmpty)
        }
    }

    @Test func showsAnAdjudicatorWhatBothAssessorsSaid() async throws {
        try await CaseworkFixture.with { fixture in
            let adjudicator = try await fixture.person("Jan Kowal", .adjudicator)
            let id = try await markedAgain(fixture)
            try await fixture.judge(of: id, .notMet, by: fixture.otherAssessor, comments: ["": "The second."])
            #expect(try await fixture.take(adjudicator).caseID == id)
            func said() async throws -> (shown: String?, others: [String?]) {
                let reading = try await fixture.workplace.showCase(id, caller: adjudicator)
                let unit = try #require(reading.state.unit(joint))
                let others = reading.state.otherRounds(of: unit, to: adjudicator)
                return (reading.comment(on: joint, to: adjudicator), others.map { reading.comment(of: $0) })
            }
            let before = try await said()
            #expect(before.shown == "The second.")
            #expect(before.others == ["The first."])
            try await fixture.judge(of: id, by: adjudicator, comments: ["": "The third."])
            let after = try await said()
            #expect(after.shown == "The third.")
            #expect(after.others == ["The first.", "The second."])
        }
    }

    /// What to practise is what they were told, until they are told something else.
    @Test func keepsShowingTheCandidateWhatTheyWereToldWhileTheUnitIsTriedAgain() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id, .notMet, comments: ["": "Practise the cut."])
            try await fixture.decide(id)
            try await fixture.perform(.reassess(units: nil), in: id, by: fixture.candidate)
            func told() async throws -> String? {
                let reading = try await fixture.workplace.showCase(id, caller: fixture.candidate)
                return reading.comment(on: joint, to: fixture.candidate)
            }
            #expect(try await told() == "Practise the cut.")
            _ = try await fixture.deliver("once more", of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            _ = try await fixture.take()
            try await fixture.judge(of: id, comments: ["": "Well done."])
            #expect(try await told() == "Practise the cut.")
            try await fixture.decide(id)
            #expect(try await told() == "Well done.")
        }
    }

    @Test func tellsOfAReportOfMalpracticeNeitherByItsClockNorByItsActs() async throws {
        let scheme = ServiceSample.scheme(clocks: [
            .malpractice: Term(20, .calendarDays), .decision: Term(90, .calendarDays),
            .assessment: Term(30, .calendarDays),
        ])
        try await CaseworkFixture.with(scheme: scheme) { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.perform(
                .reportMalpractice(suspect: .candidate, concerns: nil),
                in: id,
                by: fixture.administrator
            )
            let report = try #require(try await fixture.state(id).malpracticeReports.first?.act.report)
            let later = Timestamp(fixture.clock.now().adding(seconds: 60 * 86_400))
            try await fixture.perform(
                .extend(clock: .malpractice, subject: .malpracticeReport(report), until: later),
                in: id,
                by: fixture.administrator
            )
            for caller in [fixture.candidate, fixture.assessor, fixture.administrator, fixture.certifier] {
                let clocks = try await fixture.workplace.listClocks(of: id, caller: caller)
                let acts = try await fixture.workplace.listActs(of: id, after: 0, limit: 500, caller: caller).acts
                let isTold = [.administrator, .certifier].contains(caller.role)
                #expect(clocks.contains { $0.key.kind == .malpractice } == isTold, "\(caller.role)")
                #expect(clocks.contains { $0.key.kind == .assessment }, "\(caller.role)")
                for kind in [CaseAct.Kind.malpracticeReported, .extended] {
                    #expect(acts.contains { $0.deed.kind == kind.rawValue } == isTold, "\(kind) to \(caller.role)")
                }
                #expect(acts.contains { $0.deed.kind == CaseAct.Kind.allocated.rawValue }, "\(caller.role)")
            }
        }
    }

    @Test func nobodyIsAtWorkInACaseBecauseAUnitHasLeftIt() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase([joint, ServiceSample.talk])
            try await fixture.perform(.withdrawUnit(unit: ServiceSample.talk), in: id, by: fixture.candidate)
            #expect(try await fixture.state(id).status == .ready)
            _ = try await fixture.take()
            #expect(try await fixture.state(id).status == .inAssessment)
        }
    }

    /// A unit that one assessor has judged, and another holds to judge it a second time.
    private func markedAgain(_ fixture: CaseworkFixture) async throws -> CaseID {
        let verifier = try await fixture.person("Ines Vidal", .verifier)
        let id = try await fixture.readyCase()
        _ = try await fixture.take()
        try await fixture.judge(of: id, comments: ["": "The first."])
        try await fixture.perform(.drawForSecondMarking(unit: joint, cause: .random), in: id, by: verifier)
        #expect(try await fixture.take(fixture.otherAssessor).caseID == id)
        return id
    }
}
