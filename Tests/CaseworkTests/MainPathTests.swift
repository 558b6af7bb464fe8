import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

@Suite struct MainPathTests {
    @Test func bringsACaseFromApplicationToACertificate() async throws {
        try await CaseworkFixture.with { fixture in
            let workplace = fixture.workplace
            let opened = try await workplace.openCase(
                candidate: nil,
                scheme: ServiceSample.schemeCode,
                units: [ServiceSample.joint],
                organisation: nil,
                caller: fixture.candidate,
                key: nil
            )
            #expect(opened.status == .applied)
            let id = opened.caseID
            let admitted = try await workplace.admitCandidate(
                id,
                method: .documentByVideo,
                checkedBy: nil,
                checkedAt: nil,
                challenge: "blue7",
                note: "Passport seen.",
                caller: fixture.administrator,
                key: nil
            )
            #expect(admitted.status == .admitted)
            let clip = try await fixture.deliver("the joint", of: id)
            #expect(try await fixture.state(id).status == .collecting)
            #expect(try await fixture.examineAll() == 1)
            #expect(try await fixture.state(id).evidence(clip)?.isUsable == true)
            #expect(try await fixture.submit(id).status == .ready)
            #expect(try await fixture.take() == UnitOfCase(caseID: id, unit: ServiceSample.joint))
            #expect(try await fixture.state(id).status == .inAssessment)
            #expect(
                try await fixture.judge(of: id, comments: ["": "Clean work.", "1.1": "Square."]).status == .recommended
            )
            #expect(try await fixture.decide(id).status == .certified)

            let reading = try await workplace.showCase(id, caller: fixture.candidate)
            #expect(reading.state.decision?.by == fixture.certifier.person)
            #expect(reading.candidateName == "Ana Ruiz")
            #expect(reading.comment(on: ServiceSample.joint, to: fixture.candidate) == "Clean work.")
            let criterion = CriterionCode(checked: "1.1")
            #expect(reading.comment(on: ServiceSample.joint, criterion, to: fixture.candidate) == "Square.")
            #expect(reading.missing.isEmpty)
        }
    }

    @Test func isReadyOnceTheLastExaminationHasEndedWell() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            _ = try await fixture.deliver("the joint", of: id)
            #expect(try await fixture.submit(id).status == .submitted)
            await #expect(throws: CaseworkFault.queueEmpty) { try await fixture.take() }
            try await fixture.examineAll()
            #expect(try await fixture.state(id).status == .ready)
            _ = try await fixture.take()
        }
    }

    @Test func recognisesTheUnitsThatWereShownAndNoOther() async throws {
        try await CaseworkFixture.with { fixture in
            let units = [ServiceSample.joint, ServiceSample.talk]
            let id = try await fixture.readyCase(units)
            for _ in units {
                let taken = try await fixture.take()
                let applied = try await fixture.judge(
                    taken.unit,
                    of: id,
                    taken.unit == ServiceSample.joint ? .met : .notMet
                )
                #expect(applied.status == (taken.unit == ServiceSample.joint ? .inAssessment : .recommended))
            }
            #expect(try await fixture.state(id).recommendation == .partial)
            #expect(try await fixture.decide(id).status == .partiallyRecognised)
            let (decisions, _, _) = try await fixture.workplace.listDecisions(
                after: 0,
                limit: 10,
                caller: fixture.certifier
            )
            #expect(decisions.map(\.decision.act.outcome) == [.partial])
            #expect(
                decisions.first?.decision.act.units.map(\.outcome) == [.competent, .notYetCompetent]
            )
        }
    }

    @Test func recognisesNothingWhereACriticalCriterionIsNotMet() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id, .notMet)
            #expect(try await fixture.unit(ServiceSample.joint, of: id).outcome == .notYetCompetent)
            #expect(try await fixture.decide(id).status == .notRecognised)
        }
    }

    @Test func refusesAnApplicantWhoIsNotEligible() async throws {
        try await CaseworkFixture.with { fixture in
            let opened = try await fixture.workplace.openCase(
                candidate: fixture.candidate.person,
                scheme: ServiceSample.schemeCode,
                units: [ServiceSample.joint],
                organisation: nil,
                caller: fixture.administrator,
                key: nil
            )
            let refused = try await fixture.workplace.refuseApplication(
                opened.caseID,
                reason: "Too young.",
                caller: fixture.administrator,
                key: nil
            )
            #expect(refused.status == .ineligible)
            let shown = try await fixture.workplace.showCase(opened.caseID, caller: fixture.candidate)
            #expect(shown.ineligibleReason == "Too young.")
            let code = await refusalCode {
                try await fixture.upload(of: 5, for: ServiceSample.joint, of: opened.caseID)
            }
            #expect(code == .caseClosed)
        }
    }

    @Test func takesTheUnitsOfADecisionInAnyOrder() async throws {
        try await CaseworkFixture.with { fixture in
            let units = [ServiceSample.joint, ServiceSample.talk]
            let id = try await fixture.readyCase(units)
            for unit in units {
                _ = try await fixture.workplace.takeNextUnit(units: [unit], caller: fixture.assessor, key: nil)
                try await fixture.judge(unit, of: id)
            }
            func decide(_ units: [UnitCode]) async throws -> AppliedAct {
                try await fixture.workplace.decideCase(
                    id,
                    version: try await fixture.state(id).version,
                    units: units.map { UnitDecision(unit: $0, outcome: .competent) },
                    reason: nil,
                    caller: fixture.certifier,
                    key: nil
                )
            }
            for wrong in [[units[1]], [units[1], units[0], units[1]], [units[1], UnitCode(checked: "OTHER-1")]] {
                #expect(await refusalCode { try await decide(wrong) } == .decisionIncomplete)
            }
            #expect(try await decide(units.reversed()).status == .certified)
            #expect(try await fixture.state(id).decision?.act.units.map(\.unit) == units)
        }
    }

    @Test func letsACandidateWithdrawBeforeADecisionOnly() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            #expect(
                try await fixture.workplace.withdrawCase(id, reason: "Moved away.", caller: fixture.candidate, key: nil)
                    .status
                    == .withdrawn
            )
            await #expect(throws: CaseworkFault.queueEmpty) { try await fixture.take() }

            let decided = try await fixture.readyCase(of: fixture.otherCandidate)
            _ = try await fixture.take()
            try await fixture.judge(of: decided)
            try await fixture.decide(decided)
            let code = await refusalCode {
                try await fixture.workplace.withdrawCase(decided, reason: nil, caller: fixture.otherCandidate, key: nil)
            }
            #expect(code != nil)
            #expect(try await fixture.state(decided).status == .certified)
        }
    }

    @Test func decidesOnlyOnWhatTheCertifierHasSeen() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            let before = try await fixture.state(id).version
            _ = try await fixture.take()
            try await fixture.judge(of: id)
            let found = try await fixture.state(id).version
            await #expect(throws: CaseworkFault.stale(found: found)) {
                try await fixture.workplace.decideCase(
                    id,
                    version: before,
                    units: nil,
                    reason: nil,
                    caller: fixture.certifier,
                    key: nil
                )
            }
            #expect(try await fixture.state(id).version == found)
        }
    }

    @Test func asksForAReasonBelowTheRecommendationAndForNoneAbove() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id)
            let version = try await fixture.state(id).version
            let lower = [UnitDecision(unit: ServiceSample.joint, outcome: .notYetCompetent)]
            let bare = await refusalCode {
                try await fixture.workplace.decideCase(
                    id,
                    version: version,
                    units: lower,
                    reason: nil,
                    caller: fixture.certifier,
                    key: nil
                )
            }
            #expect(bare == .reasonMissing)
            let decided = try await fixture.workplace.decideCase(
                id,
                version: version,
                units: lower,
                reason: "The clip was not the candidate's.",
                caller: fixture.certifier,
                key: nil
            )
            #expect(decided.status == .notRecognised)
            let reading = try await fixture.workplace.showCase(id, caller: fixture.candidate)
            #expect(reading.decisionReason == "The clip was not the candidate's.")
        }
    }
}
