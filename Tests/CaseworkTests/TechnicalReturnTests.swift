import AssayTesting
import ExaminationReport
import Recognition
import Records
import ServiceSimulation
import Testing
import Vault

@testable import Casework

@Suite struct TechnicalReturnTests {
    @Test(arguments: [
        (EvidenceExamination.unreadable(.notAVideo), EvidenceFinding.notAVideo), (.unreadable(.empty), .empty),
        (.unreadable(.truncated), .truncated), (.readable(seconds: 2), .tooShort), (.readable(seconds: 900), .tooLong),
        (.failed(code: "crashed", .notExaminable), .notExaminable),
        (.failed(code: "time", .tooComplex), .tooComplex),
    ])
    func returnsASubmittedSetWithItsReason(_ examination: EvidenceExamination, _ finding: EvidenceFinding) async throws
    {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(examination)
            let clip = try await fixture.deliver("a bad clip", of: id)
            #expect(try await fixture.submit(id).status == .submitted)
            try await fixture.examineAll()
            let state = try await fixture.state(id)
            #expect(state.status == .returned)
            #expect(state.returned?.unusable == [UnusableEvidence(evidence: clip, findings: [finding])])
            #expect(!finding.advice.texts.isEmpty)
            await #expect(throws: CaseworkFault.queueEmpty) { try await fixture.take() }
        }
    }

    @Test func goesOnWhenWhatWasReturnedIsReplaced() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.unreadable(.noPicture))
            let bad = try await fixture.deliver("a bad clip", of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            #expect(await refusalCode { try await fixture.submit(id) } != nil)
            _ = try await fixture.workplace.withdrawEvidence(bad, from: id, caller: fixture.candidate, key: nil)
            let good = try await fixture.deliver("a good clip", of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            let state = try await fixture.state(id)
            #expect(state.status == .ready)
            #expect(state.currentSet?.number == 2)
            #expect(state.currentSet?.evidence == [good])
        }
    }

    @Test func tellsOfABadClipBeforeItIsSubmitted() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.readable(seconds: 1))
            let bad = try await fixture.deliver("a bad clip", of: id)
            try await fixture.examineAll()
            #expect(try await fixture.state(id).status == .collecting)
            #expect(await refusalCode { try await fixture.submit(id) } == .evidenceUnusable)
            _ = try await fixture.workplace.withdrawEvidence(bad, from: id, caller: fixture.candidate, key: nil)
            #expect(await refusalCode { try await fixture.submit(id) } == .evidenceMissing)
            _ = try await fixture.deliver("a good clip", of: id)
            try await fixture.examineAll()
            #expect(try await fixture.submit(id).status == .ready)
        }
    }

    /// Three clips, the second bad: the return waits for the last examination, and names the bad one only.
    @Test func returnsOnceAndNamesAllThatIsUnusable() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(), .unreadable(.empty), .good())
            var clips: [EvidenceID] = []
            for number in 1...3 { clips.append(try await fixture.deliver("clip \(number)", of: id)) }
            try await fixture.submit(id)
            #expect(try await fixture.examineAll() == 3)
            let returns = await fixture.records.acts(of: .case(id), in: CaseworkFixture.body).compactMap { act in
                if case .onCase(.returned(let returned)) = act.envelope.deed { returned } else { nil }
            }
            #expect(returns.map { $0.unusable.map(\.evidence) } == [[clips[1]]])
        }
    }

    @Test func triesAgainWhenTheExaminerCannotBeStarted() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let clip = try await fixture.deliver("a clip", of: id)
            fixture.examiner.plan(.unavailable(code: "no-process"))
            let key = EvidenceKey(caseID: id, evidence: clip)
            #expect(try await fixture.workplace.examineEvidence(key, in: CaseworkFixture.body) == "no-process")
            #expect(try await fixture.state(id).evidence(clip)?.examination == nil)
            #expect(try await fixture.workplace.examineEvidence(key, in: CaseworkFixture.body) == nil)
            // Once more, as after a crash of the worker: nothing happens.
            let version = try await fixture.state(id).version
            #expect(try await fixture.workplace.examineEvidence(key, in: CaseworkFixture.body) == nil)
            #expect(try await fixture.state(id).version == version)
        }
    }

    @Test func tellsWhereItWasFilmedToNobodyWhoJudges() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            let clip = try #require(try await fixture.state(id).evidence.first?.id)
            _ = try await fixture.take()
            for caller in [fixture.candidate, fixture.administrator, fixture.assessor, fixture.certifier] {
                let reading = try await fixture.workplace.showReport(on: clip, of: id, caller: caller)
                let report = try #require(reading.report)
                let isTold = [.candidate, .administrator].contains(caller.role)
                #expect((report.facts?.capture.place != nil) == isTold, "\(caller.role)")
            }
        }
    }

    @Test func keepsTheReportAndItsPicturesForThoseWhoMaySeeThem() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            let clip = try #require(try await fixture.state(id).evidence.first?.id)
            let workplace = fixture.workplace
            let reading = try await workplace.showReport(on: clip, of: id, caller: fixture.candidate)
            #expect(reading.report?.keyframes.count == 3)
            let picture = try await workplace.openKeyframe(2, of: clip, in: id, caller: fixture.certifier)
            #expect(try await picture.read(from: 0, count: 100) == Array("picture 1".utf8))
            await #expect(throws: CaseworkFault.notFound(.keyframe)) {
                try await workplace.openKeyframe(4, of: clip, in: id, caller: fixture.certifier)
            }
            await #expect(throws: CaseworkFault.notFound(.case)) {
                try await workplace.showReport(on: clip, of: id, caller: fixture.assessor)
            }
            _ = try await fixture.take()
            #expect(try await workplace.showReport(on: clip, of: id, caller: fixture.assessor).report != nil)
            try await fixture.judge(of: id)
            await #expect(throws: CaseworkFault.notFound(.evidence)) {
                try await workplace.showReport(on: clip, of: id, caller: fixture.assessor)
            }
        }
    }
}
