import Recognition

/// A fault that is planted in the domain for one run, to see that the simulation finds it.
public enum PlantedBug: String, Sendable, CaseIterable {
    case decisionByAssessor = "decision-by-assessor"
    case decisionByVerifier = "decision-by-verifier"
    case decisionByPanel = "decision-by-panel"
    case appealToSamePanel = "appeal-to-same-panel"
    case lostLease = "lost-lease"
    case doubleClaim = "double-claim"
    case clockFiresTwice = "clock-fires-twice"
    case clockFiresEarly = "clock-fires-early"
    case appealAfterClock = "appeal-after-clock"
    case reassessmentBeyondLimit = "reassessment-beyond-limit"
    case frozenEvidenceChanged = "frozen-evidence-changed"
    case secondMarkByFirstAssessor = "second-mark-by-first-assessor"
    case verificationSkipped = "verification-skipped"
    case verifiedByAssessor = "verified-by-assessor"
    case certificateSaysMore = "certificate-says-more"
    case lostUnitStaysCertified = "lost-unit-stays-certified"
    case holdIgnored = "hold-ignored"
    case planSkipped = "plan-skipped"
    case citationOutside = "citation-outside"
    case licenceIgnored = "licence-ignored"
    case decisionForgotten = "decision-forgotten"
    case deadEnd = "dead-end"
    case commandDoneTwice = "command-done-twice"
    case personalPartNeeded = "personal-part-needed"

    /// The domain with this fault.
    public var process: Process {
        switch self {
        case .decisionByAssessor: .letting([.decided], through: .deciderAssessed, where: Self.hasAssessed)
        case .decisionByVerifier: .letting([.decided], through: .deciderVerified)
        case .decisionByPanel: .letting([.decided], through: .deciderAssessed) { !Self.hasAssessed($0, $1) }
        case .appealToSamePanel: .letting([.panelAppointed], through: .panelNotIndependent, where: Self.hasSat)
        case .lostLease: .forgetting { if case .allocated = $0 { true } else { false } }
        case .doubleClaim: .letting([.allocated], through: .unitTaken)
        case .clockFiresTwice: .letting([.clockExpired], through: .clockNotDue, where: Self.hasEnded)
        case .clockFiresEarly: .letting([.clockExpired, .lapsed], through: .clockNotDue, where: Self.isEarly)
        case .appealAfterClock: .letting([.appealLodged], through: .tooLate)
        case .reassessmentBeyondLimit: .letting([.reassessmentOpened], through: .reassessmentOver, where: Self.isBeyond)
        case .frozenEvidenceChanged: .folding(Self.addingToTheFirstSet)
        case .secondMarkByFirstAssessor: .letting([.allocated, .judged], through: .judgedBefore)
        case .verificationSkipped: .letting([.recommended], through: .sampleOpen)
        case .verifiedByAssessor: .letting([.verified], through: .verifierJudged)
        case .certificateSaysMore: .letting([.certificateIssued], through: .certificateNotDue)
        // After an appeal, which takes fewer steps than a reassessment.
        case .lostUnitStaysCertified:
            .letting([.decided], through: .decisionTakesBack) { state, _ in state.attempt == 1 }
        case .holdIgnored:
            .letting([.evidenceReceived], through: .caseHeld) { state, _ in
                if case .admitted = state.admission { true } else { false }
            }
        case .planSkipped:
            .letting([.submitted, .evidenceReceived], through: .planMissing) { state, proposal in
                guard case .submitted(let act) = proposal.act else { return true }
                return act.declaresOwnWork && act.set == state.sets.count + 1
            }
        case .citationOutside: .letting([.judged], through: .citationOutside)
        case .licenceIgnored: .letting([.allocated, .judged], through: .licenceMissing)
        case .decisionForgotten: .forgetting { if case .decided = $0 { true } else { false } }
        case .deadEnd: .refusing { if case .notified = $0 { true } else { false } }
        case .commandDoneTwice: .forgettingAnswers
        case .personalPartNeeded: .readingPersonalParts
        }
    }

    /// The invariants that it may break; which of them first depends on the life.
    public var invariants: Set<String> {
        switch self {
        case .decisionByAssessor: ["nobody-who-assessed-decides"]
        case .decisionByVerifier: ["nobody-who-verified-decides"]
        case .decisionByPanel: ["panel-does-not-decide"]
        case .appealToSamePanel: ["panel-independent"]
        case .lostLease: ["taken-is-held"]
        case .doubleClaim: ["one-holder"]
        case .clockFiresTwice: ["clock-ends-once"]
        case .clockFiresEarly: ["no-clock-ends-early"]
        case .appealAfterClock: ["appeal-in-time"]
        case .reassessmentBeyondLimit: ["attempts-within-limits"]
        case .frozenEvidenceChanged: ["sets-number-without-gap"]
        case .secondMarkByFirstAssessor: ["another-looks-again"]
        case .verificationSkipped: ["samples-verified-first"]
        case .verifiedByAssessor: ["nobody-verifies-own-judgement"]
        case .certificateSaysMore: ["certificate-says-decision", "certificate-follows-notice"]
        case .lostUnitStaysCertified: ["certificate-says-decision"]
        case .holdIgnored: ["held-case-stands-still"]
        case .planSkipped: ["plan-first"]
        case .citationOutside: ["citations-in-judged-set"]
        case .licenceIgnored: ["licence-where-asked"]
        case .decisionForgotten: ["old-decisions-stay", "service-is-not-refused", "no-dead-end"]
        case .deadEnd: ["no-dead-end"]
        case .commandDoneTwice: ["command-done-once"]
        case .personalPartNeeded: ["fold-equals-state"]
        }
    }

    private static func hasAssessed(_ state: CaseState, _ proposal: Proposal) -> Bool {
        proposal.author.person.map(state.assessors.contains) ?? false
    }

    private static func hasSat(_ state: CaseState, _ proposal: Proposal) -> Bool {
        guard case .panelAppointed(let act) = proposal.act else { return false }
        let earlier = state.appeals.filter { $0.act.appeal != act.appeal }.flatMap(\.panel).map(\.person)
        return act.members.contains { earlier.contains($0.person) }
    }

    /// More attempts than the scheme allows, and nothing else that stands against it.
    private static func isBeyond(_ state: CaseState, _ proposal: Proposal) -> Bool {
        state.openAppeal == nil && state.notifiedAt != nil && !state.failedUnits.isEmpty
    }

    private static func hasEnded(_ state: CaseState, _ proposal: Proposal) -> Bool {
        guard case .clockExpired(let act) = proposal.act else { return false }
        return state.clocks.expired[act.clock] != nil
    }

    private static func isEarly(_ state: CaseState, _ proposal: Proposal) -> Bool {
        switch proposal.act {
        case .clockExpired(let act): act.dueAt > proposal.at
        case .lapsed(let act): act.dueAt > proposal.at
        default: false
        }
    }

    /// A later set with the number of the first: whoever looks for the first finds another.
    private static func addingToTheFirstSet(_ state: CaseState?, _ act: CaseAct) -> CaseAct {
        guard case .submitted(let submitted) = act, submitted.set > 1 else { return act }
        return .submitted(.init(set: 1, evidence: submitted.evidence, declaresOwnWork: submitted.declaresOwnWork))
    }
}
