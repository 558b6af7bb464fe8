import Foundation
import Recognition
import Testing

@Suite struct EvidenceCheckTests {
    @Test func aCheckFollowsTheExaminationAndComesOnce() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.send()
        #expect(try story.refusal { try $0.check(clip) }?.code == .evidenceSettled)
        try story.examine(clip)
        try story.check(clip)
        #expect(try story.refusal { try $0.check(clip) }?.code == .evidenceSettled)
        #expect(try story.refusal { try $0.check(EvidenceID(canonical: "UNKN0WN00001")) }?.code == .evidenceUnknown)
    }

    @Test func theCloserReportTakesThePlaceOfTheFirst() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring()
        let first = try #require(story.state.evidence(clip)?.report)
        try story.check(clip)
        let evidence = try #require(story.state.evidence(clip))
        #expect(evidence.report != first)
        #expect(evidence.report == evidence.check?.report)
    }

    @Test func withoutACloserReportTheFirstStays() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring()
        let first = story.state.evidence(clip)?.report
        try story.propose(.evidenceChecked(.init(evidence: clip, report: nil, isPassed: false)), by: .system)
        #expect(story.state.evidence(clip)?.report == first)
    }

    /// What the closer look finds is a finding like any other.
    @Test(arguments: [EvidenceFinding.damaged, .truncated, .notExaminable, .tooComplex])
    func whatACheckFindsCounts(_ finding: EvidenceFinding) throws {
        var story = try CaseStory.told(to: .collected)
        let clip = story.clips()[0]
        try story.check(clip, finding: finding)
        let evidence = try #require(story.state.evidence(clip))
        #expect(!evidence.isUsable && evidence.findings == [finding])
        #expect(evidence.isQuarantined == (finding == .notExaminable))
        let refusal = try #require(try story.refusal { try $0.submit() })
        #expect(refusal.code == .evidenceUnusable)
        #expect(refusal.reason.contains(finding.rawValue) && refusal.remedy.contains(clip.text))
        try story.takeBack(clip)
        try story.bring()
        try story.submit()
    }

    @Test func whatTheUnitFoundStaysBesideIt() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring(findings: [.tooShort, .truncated])
        try story.check(clip, finding: .truncated)
        #expect(story.state.evidence(clip)?.findings == [.tooShort, .truncated])
        let other = try story.bring(findings: [.tooOld])
        try story.check(other, finding: .damaged)
        #expect(story.state.evidence(other)?.findings == [.tooOld, .damaged])
    }

    /// An act from before findings were recorded: what it meant is not known, and nobody is sent back for it.
    @Test func aFailedCheckWithoutAFindingWithholdsTheReceiptAlone() throws {
        let json = #"{"stream":"case","act":{"kind":"evidence-checked","evidence":"EV0000000001","isPassed":false}}"#
        guard case .onCase(.evidenceChecked(let act)) = try JSONDecoder().decode(Deed.self, from: Data(json.utf8))
        else {
            Issue.record("not read as a check")
            return
        }
        #expect(!act.isPassed && act.finding == nil)
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring()
        try story.propose(.evidenceChecked(.init(evidence: clip, report: nil, isPassed: false)), by: .system)
        let evidence = try #require(story.state.evidence(clip))
        #expect(evidence.isUsable && evidence.hasFailedCheck && !evidence.isReceiptAwaited)
    }

    @Test func aCheckThatFailsLateReturnsTheSet() throws {
        var story = try CaseStory.told(to: .taken)
        let clip = story.clips()[1]
        try story.check(story.clips()[0])
        let act = CaseAct.evidenceChecked(.init(evidence: clip, report: nil, isPassed: false, finding: .damaged))
        let returned = try #require(story.state.technicalReturn(after: act))
        #expect(returned.unusable == [UnusableEvidence(evidence: clip, findings: [.damaged])])
        #expect(story.state.technicalReturn(after: .evidenceWithdrawn(.init(evidence: clip))) == nil)
        try story.propose(act, by: .system)
        #expect(try story.refusal { try $0.judge() }?.code == .unitNotReady)
        try story.propose(.returned(returned), by: .system)
        #expect(story.state.status == .returned)
        #expect(try story.refusal { try $0.judge() }?.code == .unitNotReady)
        // Who held it judges the next set.
        try story.takeBack(clip)
        try story.bring()
        try story.submit()
        try story.judge()
    }

    /// The judgement stays, the set is not returned, and neither the candidate nor another unit is held up by it.
    @Test func whatIsFoundAfterTheJudgementChangesNothing() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge, .wash])
        try story.judge(.edge)
        let judged = try #require(story.clips(of: .edge).first)
        let before = story.state.units
        let act = CaseAct.evidenceChecked(
            .init(evidence: judged, report: nil, isPassed: false, finding: .notExaminable)
        )
        #expect(story.state.technicalReturn(after: act) == nil)
        try story.propose(act, by: .system)
        #expect(story.state.evidence(judged)?.isQuarantined == true)
        #expect(
            try story.refusal { try $0.returnSet(naming: [.init(evidence: judged, findings: [.notExaminable])]) } != nil
        )
        #expect(story.state.units == before)
        try story.judge(.wash)
        #expect(story.state.units.allSatisfy { $0.outcome != nil })
    }

    /// Asked for more, and what was seen turns out to be damaged: it can be neither withdrawn nor cited again, and a new clip
    /// is judged all the same.
    @Test func whatWasJudgedBeforeDoesNotStopFurtherEvidence() throws {
        var story = try CaseStory.waiting([.edge])
        let seen = try #require(story.clips(of: .edge).first)
        try story.check(seen, finding: .damaged)
        #expect(try story.refusal { try $0.takeBack(seen) }?.code == .evidenceFrozen)
        try story.bring(for: .edge)
        try story.submit()
        #expect(story.state.units.allSatisfy { story.state.status(of: $0) == .allocated })
        let citesOld = try story.refusal {
            try $0.judge(.edge) { $0.citations[.grip] = [StoryScoring.citation(seen)].compactMap(\.self) }
        }
        #expect(citesOld?.code == .citationUnknown)
    }

    @Test func theSameBytesAreToldWhatWasFound() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring(file: "one file")
        let plain = try story.refusal { try $0.send(file: "one file") }
        #expect(plain?.code == .evidenceDuplicate && plain?.remedy.contains("Nothing needs to be sent") == true)
        try story.check(clip, finding: .damaged)
        let refusal = try #require(try story.refusal { try $0.send(file: "one file") })
        #expect(refusal.code == .evidenceDuplicate)
        #expect(refusal.reason.contains("damaged") && refusal.reason.contains(clip.text))
        #expect(refusal.remedy.contains("film again"))
    }

    @Test func onlyTheServiceChecks() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring()
        #expect(try story.refusal { try $0.check(clip, by: .administrator()) }?.code == .roleMayNot)
    }
}
