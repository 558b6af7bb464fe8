import AssayTesting
import ExaminationReport
import Jobs
import Recognition
import Records
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

    @Test func aCheckThatFailsIsToldAndStopsNobody() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(), .close(isPassed: false))
            let clip = try await fixture.deliver("a clip", of: id)
            try await fixture.examineAll()
            try await fixture.runJobs(.checkEvidence)
            #expect(try await fixture.state(id).evidence(clip)?.check?.isPassed == false)
            #expect(try await fixture.submit(id).status == .ready)
        }
    }

    @Test func whatCannotBeLookedAtOnceIsNotLookedAtClosely() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.unreadable(.truncated), .failed(code: "crashed", isTooComplex: false))
            for clip in ["one", "two"] { _ = try await fixture.deliver(clip, of: id) }
            #expect(try await fixture.examineAll() == 2)
            #expect(try await fixture.runJobs(.checkEvidence) == 0)
        }
    }

    @Test func theFirstReportStaysWhenTheCloserLookComesToGrief() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(keyframes: 3), .failed(code: "timed-out", isTooComplex: true))
            let clip = try await fixture.deliver("a clip", of: id)
            try await fixture.examineAll()
            let first = try await fixture.state(id).evidence(clip)?.report
            try await fixture.runJobs(.checkEvidence)
            let evidence = try #require(try await fixture.state(id).evidence(clip))
            #expect(evidence.check?.isPassed == false)
            #expect(evidence.report == first)
            #expect(evidence.isUsable)
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
