import Recognition
import Testing

@Suite struct ReceiptTests {
    @Test func aReceiptFollowsACheckThatPassedAndComesOnce() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.send()
        #expect(story.state.evidence(clip)?.isReceiptAwaited == true)
        #expect(try story.refusal { try $0.receipt(clip) }?.code == .evidenceUnusable)
        try story.examine(clip)
        #expect(story.state.evidence(clip)?.isReceiptAwaited == true)
        #expect(try story.refusal { try $0.receipt(clip) }?.code == .evidenceUnusable)
        try story.check(clip)
        #expect(story.state.evidence(clip)?.isReceiptDue == true)
        try story.receipt(clip)
        let evidence = try #require(story.state.evidence(clip))
        #expect(evidence.receipt?.act.evidence == clip && !evidence.isReceiptDue && !evidence.isReceiptAwaited)
        #expect(try story.refusal { try $0.receipt(clip) }?.code == .evidenceSettled)
        #expect(try story.refusal { try $0.receipt(EvidenceID(canonical: "UNKN0WN00001")) }?.code == .evidenceUnknown)
    }

    @Test func thereIsNoneForACheckThatFailed() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring()
        try story.check(clip, finding: .truncated)
        let evidence = try #require(story.state.evidence(clip))
        #expect(!evidence.isReceiptDue && !evidence.isReceiptAwaited && evidence.hasFailedCheck)
        #expect(try story.refusal { try $0.receipt(clip) }?.code == .evidenceUnusable)
    }

    @Test func thereIsNoneForWhatTheExaminerCouldNotGetPast() throws {
        for finding in EvidenceFinding.allCases {
            var story = try CaseStory.told(to: .admitted)
            let clip = try story.bring(findings: [finding])
            #expect(story.state.evidence(clip)?.isReceiptAwaited == !finding.isOfTheFile, "\(finding)")
        }
    }

    /// It says what arrived, not that it is what the unit asks for.
    @Test func whatIsTooShortHasItsReceiptToo() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring(findings: [.tooShort])
        try story.check(clip)
        try story.receipt(clip)
        #expect(story.state.evidence(clip)?.receipt != nil)
        #expect(story.state.evidence(clip)?.isUsable == false)
    }

    @Test func thereIsNoneForWhatWasTakenBack() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring()
        try story.check(clip)
        try story.takeBack(clip)
        #expect(story.state.evidence(clip)?.isReceiptAwaited == false)
        #expect(try story.refusal { try $0.receipt(clip) }?.code == .evidenceUnusable)
    }

    @Test func aReceiptComesLateToACaseThatIsOver() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring()
        try story.check(clip)
        try story.withdraw()
        let status = story.state.status
        try story.receipt(clip)
        #expect(story.state.status == status)
    }

    @Test func onlyTheServiceGivesReceipts() throws {
        var story = try CaseStory.told(to: .admitted)
        let clip = try story.bring()
        try story.check(clip)
        #expect(try story.refusal { try $0.receipt(clip, by: .administrator()) }?.code == .roleMayNot)
        #expect(try story.refusal { try $0.receipt(clip, by: .candidate()) }?.code == .roleMayNot)
    }

    @Test func eachKindNamesItsCheckInTwoLanguages() {
        for check in ReceiptCheck.allCases {
            let languages = ["en", "es"].map(LanguageTag.init(checked:))
            let texts = languages.map { check.meaning.text(for: $0) }
            #expect(Set(texts).count == 2 && texts.allSatisfy { $0.hasSuffix(".") })
        }
        #expect(Set(EvidenceKind.allCases.map(ReceiptCheck.init)) == Set(ReceiptCheck.allCases))
    }
}
