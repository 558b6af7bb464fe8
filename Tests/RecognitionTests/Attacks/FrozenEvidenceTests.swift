import Recognition
import Testing

/// What a judgement rests on stays.
@Suite struct FrozenEvidenceTests {
    @Test(arguments: [CaseStory.Chapter.submitted, .taken, .judged, .recommended])
    func nothingIsAddedOrWithdrawnWhileItIsJudged(chapter: CaseStory.Chapter) throws {
        let story = try CaseStory.told(to: chapter)
        let clip = try #require(story.clips().first)
        #expect(try story.refusal { try $0.takeBack(clip) }?.code == .evidenceFrozen)
        let added = try story.refusal { try $0.send() }?.code
        #expect(added == (chapter < .judged ? .evidenceFrozen : .unitJudged))
        #expect(try story.refusal { try $0.submit() }?.code == .evidenceFrozen)
    }

    /// A broken clip for one unit must not open the clips on which another one was judged.
    @Test func aLaterReturnOpensNothingThatWasJudged() throws {
        var story = try CaseStory.waiting([.edge], held: [.wash])
        try story.judge(.wash)
        let broken = try story.send(for: .edge)
        try story.submit()
        try story.examine(broken, findings: [.truncated])
        try story.returnSet()
        for clip in story.clips(of: .wash) + story.clips(of: .edge).prefix(1) {
            #expect(try story.refusal { try $0.takeBack(clip) }?.code == .evidenceFrozen)
        }
        #expect(try story.refusal { try $0.send(for: .wash) }?.code == .unitJudged)
        #expect(try story.refusal { try $0.takeBack(broken) } == nil)
    }

    @Test func whatWasWithdrawnIsNotCited() throws {
        var story = try CaseStory.returned()
        let broken = story.clips()[1]
        try story.takeBack(broken)
        try story.bring()
        try story.submit()
        try story.take()
        let refusal = try story.refusal {
            try $0.judge { $0.citations[.grip] = [StoryScoring.citation(broken)].compactMap(\.self) }
        }
        #expect(refusal?.code == .citationUnknown)
        #expect(refusal?.remedy.contains(broken.text) == false)
    }

    @Test func whatWasNeverSubmittedIsNotCited() throws {
        var story = try CaseStory.waiting([.edge], held: [.wash])
        let fresh = try story.bring(for: .edge)
        let refusal = try story.refusal {
            try $0.judge(.wash) { $0.citations[.grip] = [StoryScoring.citation(fresh)].compactMap(\.self) }
        }
        #expect(refusal?.code == .citationUnknown)
    }

    @Test func aReportMayBeLate() throws {
        // After a return: two clips are pending, and one of them is enough to return the set.
        var story = try CaseStory.told(to: .admitted)
        let first = try story.send()
        let second = try story.send()
        try story.submit()
        try story.examine(first, findings: [.damaged])
        try story.returnSet()
        try story.examine(second, findings: [.noPicture])
        #expect(story.state.status == .returned)
        try story.takeBack(first)
        try story.bring()
        try story.bring()
        #expect(try story.refusal { try $0.submit() }?.code == .evidenceUnusable, "the late report counts")
        try story.takeBack(second)
        try story.submit()
        #expect(story.state.status == .ready)
    }

    @Test func aReportMayComeWhenTheCaseIsOver() throws {
        var story = try CaseStory.told(to: .admitted)
        let forgotten = try story.send()
        try story.takeBack(forgotten)
        var withdrawn = story
        try withdrawn.withdraw()
        try withdrawn.examine(forgotten)
        #expect(withdrawn.state.status == .withdrawn)

        try story.bringAll(for: .cut)
        try story.submit()
        try story.take()
        try story.judge()
        var decided = try story.decided()
        let before = decided.state
        try decided.examine(forgotten, findings: [.damaged])
        #expect(decided.state.status == .certified)
        #expect(decided.state.units == before.units)
        #expect(decided.state.decision == before.decision)
    }

    @Test(arguments: [CaseStory.Chapter.applied, .admitted, .collected, .submitted, .taken, .judged, .recommended])
    func nothingFollowsAWithdrawal(chapter: CaseStory.Chapter) throws {
        var story = try CaseStory.told(to: chapter)
        try story.withdraw()
        for act in ActSamples.ofCases where !Self.atAnyTime.contains(act.kind) {
            for role in RoleMatrix.roles(for: act.kind) {
                let author = Author(person: role == .system ? nil : .ana, role: role)
                #expect(try story.refusal { try $0.propose(act, by: author) }?.code == .caseClosed, "\(act.kind)")
            }
        }
        #expect(try story.refusal { try $0.judge() }?.code == .caseClosed)
    }

    /// Reports and their receipts may be late; what is said against somebody is heard at any time, and has its clock.
    private static let atAnyTime: Set<CaseAct.Kind> = [
        .evidenceExamined, .evidenceChecked, .receiptIssued, .complaintLodged, .complaintSettled, .malpracticeReported,
        .malpracticeSettled, .clockExpired, .reminded, .extended,
    ]

    /// What may follow, or has a refusal of its own.
    private static let afterDecision = atAnyTime.union([
        .notified, .decided, .withdrawn, .holdPut, .holdLifted, .certificateIssued, .certificateSuspended,
        .certificateReinstated, .certificateReduced, .certificateRevoked, .certificateReplaced, .certificateExpired,
        .certificateRenewed, .appealLodged, .appealAdmitted, .appealFoundInadmissible, .panelAppointed,
        .appealWithdrawn, .appealDecided, .reassessmentOpened,
    ])

    @Test func nothingThatAssessesFollowsADecision() throws {
        let story = try CaseStory.told(to: .decided)
        for act in ActSamples.ofCases where !Self.afterDecision.contains(act.kind) {
            for role in RoleMatrix.roles(for: act.kind) {
                let author = Author(person: role == .system ? nil : .ana, role: role)
                #expect(try story.refusal { try $0.propose(act, by: author) }?.code == .caseClosed, "\(act.kind)")
            }
        }
        #expect(try story.refusal { try $0.decide(by: .eva) }?.code == .alreadyDecided)
        #expect(try story.refusal { try $0.withdraw() }?.code == .alreadyDecided)
    }
}
