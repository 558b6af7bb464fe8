import AssayTesting
import ExaminationReport
import Jobs
import Recognition
import Records
import ServiceSimulation
import Testing
import Vault

@testable import Casework

@Suite struct CheckEvidenceTests {
    @Test func aCloserLookFollowsTheFirstAndItsReportTakesThePlace() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(keyframes: 3), .close(keyframes: 5))
            let clip = try await fixture.deliver("a clip", of: id)
            try await fixture.examineAll()
            let first = try await fixture.state(id).evidence(clip)
            #expect(first?.check == nil && first?.isUsable == true)
            await #expect(throws: CaseworkFault.notFound(.contactSheet)) { try await fixture.sheet(of: clip, in: id) }

            #expect(try await fixture.runJobs(.checkEvidence) == 1)
            let second = try #require(try await fixture.state(id).evidence(clip))
            #expect(second.check?.isPassed == true)
            #expect(second.report != first?.report)
            let report = try await fixture.workplace.showReport(on: clip, of: id, caller: fixture.candidate)
            #expect(report.report?.keyframes.count == 5)
            #expect(report.digest == second.report)
            #expect(try await fixture.sheet(of: clip, in: id) == Array("contact sheet".utf8))
        }
    }

    @Test func aPictureIsOfTheReportThatWasReadOrOfNone() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(keyframes: 3), .close(keyframes: 5))
            let clip = try await fixture.deliver("a clip", of: id)
            try await fixture.examineAll()
            func picture(of report: Digest) async throws -> [UInt8] {
                let object = try await fixture.workplace.openKeyframe(
                    1,
                    of: clip,
                    in: id,
                    report: report,
                    caller: fixture.candidate
                )
                return try await object.read(from: 0, count: 1_000)
            }
            let first = try await fixture.workplace.showReport(on: clip, of: id, caller: fixture.candidate).digest
            #expect(try await picture(of: first) == Array("picture 0".utf8))

            try await fixture.runJobs(.checkEvidence)
            await #expect(throws: CaseworkFault.reportStale) { try await picture(of: first) }
            await #expect(throws: CaseworkFault.reportStale) {
                try await fixture.workplace.openContactSheet(of: clip, in: id, report: first, caller: fixture.candidate)
            }
            let second = try await fixture.workplace.showReport(on: clip, of: id, caller: fixture.candidate).digest
            #expect(try await picture(of: second) == Array("better picture 0".utf8))
        }
    }

    @Test(arguments: [
        (EvidenceExamination.close(isPassed: false), EvidenceFinding.damaged),
        (.close(isPassed: false, notes: [.truncated]), .truncated),
        (.unreadable(.undecodable), .damaged), (.unreadable(.tooComplex), .tooComplex),
        (.failed(code: "violation", .notExaminable), .notExaminable),
        (.failed(code: "over-limit-processor-time", .tooComplex), .tooComplex),
    ])
    func aCheckThatFailsSaysWhyAndStopsTheSubmission(_ look: EvidenceExamination, _ finding: EvidenceFinding)
        async throws
    {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(), look)
            let clip = try await fixture.deliver("a clip", of: id)
            try await fixture.examineAll()
            try await fixture.runJobs(.checkEvidence)
            let evidence = try #require(try await fixture.state(id).evidence(clip))
            #expect(evidence.check?.isPassed == false && evidence.check?.finding == finding)
            #expect(evidence.findings == [finding] && !evidence.isUsable)
            #expect(await refusalCode { try await fixture.submit(id) } == .evidenceUnusable)
            // The very same bytes are the same clip, with the same finding.
            #expect(try await fixture.deliver("a clip", of: id) == clip)
        }
    }

    /// The closer look of a set that was handed in: one transaction, as after an examination.
    @Test func aCheckThatFailsLateReturnsTheSetOnce() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(), .good(), .failed(code: "crashed", .notExaminable), .close(isPassed: false))
            for number in 1...2 { _ = try await fixture.deliver("clip \(number)", of: id) }
            try await fixture.examineAll()
            #expect(try await fixture.submit(id).status == .ready)
            let version = try await fixture.state(id).version
            #expect(try await fixture.runJobs(.checkEvidence) == 2)
            let state = try await fixture.state(id)
            #expect(state.status == .returned && state.version == version + 3)
            let returned = try #require(state.returned?.unusable)
            #expect(returned.map(\.findings) == [[.notExaminable]])
            await #expect(throws: CaseworkFault.queueEmpty) { try await fixture.take() }
            // The one that was found after the return is told when the next set is handed in.
            _ = try await fixture.workplace.withdrawEvidence(
                returned[0].evidence,
                from: id,
                caller: fixture.candidate,
                key: nil
            )
            #expect(await refusalCode { try await fixture.submit(id) } == .evidenceUnusable)
        }
    }

    @Test func whatWasJudgedStaysJudged() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id)
            let before = try await fixture.state(id)
            fixture.examiner.plan(.failed(code: "violation", .notExaminable))
            #expect(try await fixture.runJobs(.checkEvidence) == 1)
            let state = try await fixture.state(id)
            #expect(state.evidence.allSatisfy { $0.isQuarantined })
            #expect(state.status == before.status && state.units == before.units && state.returned == nil)
        }
    }

    /// Time and memory are the machine's: nothing is said of the file, and it is tried again.
    @Test(arguments: [
        EvidenceExamination.unavailable(code: "timed-out"), .unavailable(code: "over-limit-memory"),
        .close(isPassed: nil, notes: [.outOfTime]), .unreadable(.tooComplex, notes: [.outOfTime]),
    ])
    func whatEndsForReasonsOfOursIsTriedAgain(_ look: EvidenceExamination) async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(), look)
            let clip = try await fixture.deliver("a clip", of: id)
            try await fixture.examineAll()
            let key = EvidenceKey(caseID: id, evidence: clip)
            let code = try #require(try await fixture.workplace.checkEvidence(key, in: CaseworkFixture.body))
            #expect(["timed-out", "over-limit-memory", "budget-spent"].contains(code))
            let evidence = try #require(try await fixture.state(id).evidence(clip))
            #expect(evidence.check == nil && evidence.isUsable && evidence.isReceiptAwaited)
            #expect(try await fixture.workplace.checkEvidence(key, in: CaseworkFixture.body) == nil)
            #expect(try await fixture.state(id).evidence(clip)?.check?.isPassed == true)
        }
    }

    /// A check that came to its end counts, though the budget ended after it.
    @Test func aCheckThatWasFinishedInTimeCounts() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(), .close(isPassed: true, notes: [.outOfTime]))
            let clip = try await fixture.deliver("a clip", of: id)
            try await fixture.examineAll()
            try await fixture.runJobs(.checkEvidence)
            #expect(try await fixture.state(id).evidence(clip)?.check?.isPassed == true)
        }
    }

    @Test func aQuarantinedClipGoesToAdministratorsAlone() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            let clip = try #require(try await fixture.state(id).evidence.first?.id)
            _ = try await fixture.take()
            fixture.examiner.plan(.failed(code: "violation", .notExaminable))
            try await fixture.runJobs(.checkEvidence)
            let workplace = fixture.workplace
            for caller in [fixture.candidate, fixture.assessor, fixture.certifier] {
                await #expect(throws: CaseworkFault.quarantined(clip), "\(caller.role)") {
                    try await workplace.openEvidence(clip, of: id, caller: caller)
                }
                await #expect(throws: CaseworkFault.quarantined(clip), "\(caller.role)") {
                    try await workplace.openKeyframe(1, of: clip, in: id, caller: caller)
                }
                await #expect(throws: CaseworkFault.quarantined(clip), "\(caller.role)") {
                    try await workplace.openContactSheet(of: clip, in: id, caller: caller)
                }
            }
            let caller = fixture.administrator
            let object = try await workplace.openEvidence(clip, of: id, caller: caller)
            #expect(try await !object.read(from: 0, count: 100).isEmpty)
            _ = try await workplace.openKeyframe(1, of: clip, in: id, caller: caller)
        }
    }

    /// Damage is no danger: whoever may see the clip still does.
    @Test func aDamagedClipIsStillServed() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(), .close(isPassed: false))
            let clip = try await fixture.deliver("a clip", of: id)
            try await fixture.examineAll()
            try await fixture.runJobs(.checkEvidence)
            _ = try await fixture.workplace.openEvidence(clip, of: id, caller: fixture.candidate)
            #expect(try await fixture.sheet(of: clip, in: id) == Array("contact sheet".utf8))
        }
    }

    @Test func whatCannotBeLookedAtOnceIsNotLookedAtClosely() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.unreadable(.truncated), .failed(code: "crashed", .notExaminable))
            for clip in ["one", "two"] { _ = try await fixture.deliver(clip, of: id) }
            #expect(try await fixture.examineAll() == 2)
            #expect(try await fixture.runJobs(.checkEvidence) == 0)
        }
    }

    @Test func theFirstReportStaysWhenTheCloserLookComesToGrief() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(keyframes: 3), .failed(code: "over-limit-processor-time", .tooComplex))
            let clip = try await fixture.deliver("a clip", of: id)
            try await fixture.examineAll()
            let first = try await fixture.state(id).evidence(clip)?.report
            try await fixture.runJobs(.checkEvidence)
            let evidence = try #require(try await fixture.state(id).evidence(clip))
            #expect(evidence.check?.isPassed == false)
            #expect(evidence.report == first)
            #expect(evidence.findings == [.tooComplex])
        }
    }

    @Test func isDoneOnceHoweverOftenItIsBegun() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let clip = try await fixture.deliver("a clip", of: id)
            try await fixture.examineAll()
            fixture.examiner.plan(.unavailable(code: "no-process"), .close())
            let key = EvidenceKey(caseID: id, evidence: clip)
            #expect(try await fixture.workplace.checkEvidence(key, in: CaseworkFixture.body) == "no-process")
            #expect(try await fixture.workplace.checkEvidence(key, in: CaseworkFixture.body) == nil)
            let version = try await fixture.state(id).version
            #expect(try await fixture.workplace.checkEvidence(key, in: CaseworkFixture.body) == nil)
            #expect(try await fixture.state(id).version == version)
        }
    }

    @Test func theSheetIsForThoseWhoMaySeeTheClip() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(), .close())
            let clip = try await fixture.deliver("a clip", of: id)
            try await fixture.examineAll()
            try await fixture.runJobs(.checkEvidence)
            for stranger in fixture.foreigners + [fixture.otherCandidate] {
                await #expect(throws: CaseworkFault.self) { try await fixture.sheet(of: clip, in: id, as: stranger) }
            }
        }
    }
}

extension CaseworkFixture {
    fileprivate func sheet(of clip: EvidenceID, in id: CaseID, as caller: Caller? = nil) async throws -> [UInt8] {
        let object = try await workplace.openContactSheet(of: clip, in: id, caller: caller ?? candidate)
        return try await object.read(from: 0, count: 1_000)
    }
}
