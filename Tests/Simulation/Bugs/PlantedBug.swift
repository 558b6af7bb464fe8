import Recognition

/// A fault that is planted in the domain for one run, to see that the simulation finds it.
public enum PlantedBug: String, Sendable, CaseIterable {
    case decisionByAssessor = "decision-by-assessor"
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

    /// The domain with this fault.
    public var process: Process {
        switch self {
        case .decisionByAssessor: .letting([.decided], through: .deciderAssessed)
        case .decisionByPanel: .letting([.decided], through: .deciderAssessed)
        case .appealToSamePanel: .letting([.panelAppointed], through: .panelNotIndependent)
        case .lostLease: .forgetting { if case .allocated = $0 { true } else { false } }
        case .doubleClaim: .letting([.allocated], through: .unitTaken)
        case .clockFiresTwice: .letting([.clockExpired], through: .clockNotDue, where: Self.hasEnded)
        case .clockFiresEarly: .letting([.clockExpired, .lapsed], through: .clockNotDue, where: Self.isEarly)
        case .appealAfterClock: .letting([.appealLodged], through: .tooLate)
        case .reassessmentBeyondLimit: .letting([.reassessmentOpened], through: .reassessmentOver)
        case .frozenEvidenceChanged: .folding(Self.addingToTheFirstSet)
        case .secondMarkByFirstAssessor: .letting([.allocated, .judged], through: .judgedBefore)
        case .verificationSkipped: .letting([.decided, .recommended], through: .sampleOpen)
        case .verifiedByAssessor: .letting([.verified], through: .verifierJudged)
        case .certificateSaysMore: .letting([.certificateIssued], through: .certificateNotDue)
        case .lostUnitStaysCertified: .letting([.decided], through: .decisionTakesBack)
        case .holdIgnored:
            .letting([.judged, .decided, .evidenceReceived, .submitted, .appealLodged], through: .caseHeld)
        case .planSkipped: .letting([.submitted, .evidenceReceived], through: .planMissing)
        case .citationOutside: .letting([.judged], through: .citationOutside)
        case .licenceIgnored: .letting([.allocated, .judged], through: .licenceMissing)
        case .decisionForgotten: .forgetting { if case .decided = $0 { true } else { false } }
        case .deadEnd: .refusing { if case .notified = $0 { true } else { false } }
        }
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
