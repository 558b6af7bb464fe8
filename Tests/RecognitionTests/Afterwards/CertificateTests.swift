import Recognition
import Testing

@Suite struct CertificateTests {
    private static let term = StoryChoices.clock(.certificateValidity, days: 30)

    /// What is done with a certificate, and what it is worth then.
    private static let changes: [(CertificateStatus, CaseStatus, @Sendable (inout CaseStory) throws -> Void)] = [
        (.valid, .certified, { _ in }),
        (.suspended, .suspended, { try $0.suspend() }),
        (
            .valid, .certified,
            { story in
                try story.suspend()
                try story.reinstate()
            }
        ),
        (.reduced, .reduced, { try $0.reduce(to: [.edge]) }),
        (
            .reduced, .reduced,
            { story in
                try story.reduce(to: [.edge])
                try story.suspend()
                try story.reinstate()
            }
        ),
        (.revoked, .revoked, { try $0.revoke() }),
        (
            .revoked, .revoked,
            { story in
                try story.suspend()
                try story.revoke()
            }
        ),
        (.valid, .certified, { try $0.replace(by: .never, cause: .correction) }),
        (
            .expired, .expired,
            { story in
                story.wait(hours: 24 * 40)
                try story.lookAtClocks()
            }
        ),
    ]

    @Test(arguments: changes.indices)
    func isWorthWhatBecameOfIt(row: Int) throws {
        let (certificate, status, change) = Self.changes[row]
        var story = try CaseStory.certified()
        try change(&story)
        #expect(story.state.certificate?.status == certificate)
        #expect(story.state.status == status)
    }

    @Test func everyWorthIsReached() {
        // The latest certificate of a case was never replaced: another one is the latest then.
        #expect(Set(Self.changes.map(\.0) + [.replaced]) == Set(CertificateStatus.allCases))
    }

    @Test func aCorrectionTakesThePlaceOfTheWrongOneAndHoldsNoLonger() throws {
        var story = try CaseStory.certified()
        try story.reduce(to: [.edge])
        let wrong = try #require(story.state.certificate)
        story.wait(hours: 48)
        try story.replace(by: .never, cause: .correction)
        let right = try #require(story.state.certificate)
        #expect(right.id == .never && right.units == [.edge] && right.validUntil == wrong.validUntil)
        #expect(right.act.decision == wrong.act.decision && !story.state.isCertificateDue)
        #expect(try story.refusal { try $0.issue() }?.code == .certificateNotDue)
        #expect(story.clocks.map(\.key.subject) == [.certificate(.never)], "the wrong one does not expire any more")
    }

    @Test func aSuspensionGoesOverToWhatTakesItsPlace() throws {
        var corrected = try CaseStory.certified()
        try corrected.suspend()
        try corrected.replace(by: .never, cause: .correction)
        #expect(corrected.state.certificate?.status == .suspended)
        try corrected.reinstate()
        #expect(corrected.state.certificate?.status == .valid)

        var widened = try CaseStory.recognisedInPart()
        let first = try widened.issue()
        try widened.suspend()
        try widened.tryAgain()
        try widened.beAssessedAgain(.wash)
        try widened.conclude()
        let second = try widened.issue()
        try widened.replace(first, by: second, cause: .furtherUnits)
        #expect(widened.state.certificate?.status == .suspended)
    }

    /// What expires while it is suspended is renewed, and stays suspended until somebody reinstates it.
    @Test func aRenewalLiftsNoSuspension() throws {
        var story = try CaseStory.certified(under: .renewed(by: .practice))
        try story.suspend()
        story.wait(hours: 24 * 40)
        #expect(try story.lookAtClocks() == [.certificateExpired])
        #expect(story.state.status == .expired)
        #expect(try story.refusal { try $0.reinstate() }?.code == .certificateStatus)
        try story.renew()
        #expect(story.state.status == .suspended)
        try story.reinstate()
        #expect(story.state.status == .certified)
    }

    /// Renewed before the end: not a day is lost, and not a day counted twice. Renewed later: from then on.
    @Test func aRenewalFollowsOnTheOldValidity() throws {
        var story = try CaseStory.certified(under: .renewed(by: .practice, opensDays: 10))
        let first = try #require(story.state.certificate?.validUntil)
        story.wait(until: first.adding(days: -3))
        try story.renew()
        let second = try #require(story.state.certificate?.validUntil)
        #expect(second == first.adding(days: 30))
        #expect(try story.refusal { try $0.renew() }?.code == .renewalNotOpen, "it opens once more, later")
        #expect(story.clock(.certificateValidity)?.dueAt == second)
        story.wait(until: second.adding(days: 5))
        #expect(try story.lookAtClocks() == [.certificateExpired])
        let renewed = story.now
        try story.renew()
        #expect(story.state.certificate?.validUntil == story.validity(from: renewed))
        #expect(story.state.status == .certified)
    }

    /// The certificate of what was recognised does not wait for the appeal about the rest.
    @Test func aCertificateIsIssuedWhileAnAppealOrAReassessmentIsOn() throws {
        var story = try CaseStory.recognisedInPart().living(under: .clock(.certificateIssue, days: 10))
        try story.appealAndHear(.upheldReassess)
        #expect(story.state.phase == .open && story.state.isCertificateDue)
        #expect(story.clock(.certificateIssue)?.key.startedAt == story.state.decisions.last?.notifiedAt)
        try story.issue()
        #expect(story.state.certificate?.units == [.edge] && !story.state.isCertificateDue)
        try story.rehear(.wash)
        try story.conclude()
        #expect(story.state.isCertificateDue, "the new decision recognises more")
        let before = story.certificate
        let after = try story.issue()
        try story.replace(before, by: after, cause: .appeal)
        #expect(story.state.certificates.map(\.status) == [.replaced, .valid])
        #expect(story.state.certificate?.units == [.edge, .wash])
    }

    /// What was revoked while the case was open again is not attested by the decision that follows, unless it decides so.
    @Test func aRevocationWhileTheCaseIsReopenedLeavesTheCertifierFree() throws {
        var story = try CaseStory.recognisedInPart()
        try story.issue()
        try story.tryAgain()
        try story.revoke(cause: .incorrectResult)
        try story.beAssessedAgain(.wash)
        try story.recommend()
        let lower = [UnitDecision.failed(.edge), UnitDecision(unit: .wash, outcome: .competent)]
        try story.decide(units: lower, givesReason: true)
        try story.notify()
        #expect(story.state.status == .partiallyRecognised, "the revoked certificate was another decision's")
        try story.issue()
        #expect(story.state.certificate?.units == [.wash])
        #expect(story.state.certificates.map(\.status) == [.revoked, .valid])
    }

    @Test func aCertificateOutlivesAHoldButNotItsTime() throws {
        var story = try CaseStory.certified()
        try story.hold(.malpractice)
        #expect(try story.refusal { try $0.suspend() } == nil, "it protects whoever relies on it")
        #expect(try story.refusal { try $0.renew() }?.code == .caseHeld)
        story.wait(hours: 24 * 40)
        #expect(try story.lookAtClocks() == [.certificateExpired])
        #expect(story.state.certificate?.status == .expired && story.state.status == .onHold)
    }
}
