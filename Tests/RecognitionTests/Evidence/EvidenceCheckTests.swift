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

    /// It says how sure one can be of the bytes, not whether they can be assessed: that is the examination's to say.
    @Test func aCheckThatFailedStopsNobody() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring()
        try story.check(clip, isPassed: false)
        #expect(story.state.evidence(clip)?.isUsable == true)
    }

    @Test func onlyTheServiceChecks() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring()
        #expect(try story.refusal { try $0.check(clip, by: .administrator()) }?.code == .roleMayNot)
    }
}
