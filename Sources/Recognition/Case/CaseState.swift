/// What a case has come to: folded from the envelopes of its acts, and from nothing else.
///
/// Folding is total: acts were guarded when they were appended, so a fold never fails and never asks whether an act was right.
public struct CaseState: Hashable, Sendable {
    public let id: CaseID
    /// How many acts were folded; the version that the next append expects.
    public internal(set) var version: Int
    public let candidate: PersonID
    public internal(set) var scheme: SchemeReference
    public internal(set) var organisation: OrganisationID?
    /// The enquiry or the application, whichever came first.
    public let openedAt: Instant
    /// Nil while somebody only asks.
    public internal(set) var appliedAt: Instant?
    /// The cases in which the same person had applied for one of the units before, the latest first.
    public internal(set) var appliedBefore: [CaseID] = []
    public internal(set) var lastActAt: Instant
    public internal(set) var admission: Admission = .pending
    public internal(set) var admittedAt: Instant?
    /// What the candidate asked for, in the order of asking, each once.
    public internal(set) var adjustmentsRequested: [Adjustment] = []
    public internal(set) var plans: [Plan] = []
    /// Codes by which bundles may be signed, in the order of issue.
    public internal(set) var invitations: [CaseAct.InvitationIssued] = []
    /// In the order in which they were taken in.
    public internal(set) var bundles: [AcceptedBundle] = []
    /// In the order in which it was received.
    public internal(set) var evidence: [EvidenceState] = []
    public internal(set) var sets: [EvidenceSet] = []
    /// The technical return of the latest set, where there was one.
    public internal(set) var returned: CaseAct.Returned?
    /// When the set that lies with the candidate came back.
    public internal(set) var returnedAt: Instant?
    public internal(set) var units: [UnitState] = []
    public internal(set) var sessions: [Session] = []
    public internal(set) var recommendation: CaseOutcome?
    public internal(set) var recommendedAt: Instant?
    /// All of them, the latest last.
    public internal(set) var decisions: [Decision] = []
    /// An appeal or a reassessment has reopened what the latest decision settled.
    public internal(set) var isReopened = false
    /// A reassessment runs: opened, and neither decided nor given up.
    public internal(set) var isReassessed = false
    /// How often the candidate has tried: 1 for the first assessment.
    public internal(set) var attempt = 1
    /// When the latest reassessment was opened.
    public internal(set) var reassessmentOpenedAt: Instant?
    public internal(set) var certificates: [Certificate] = []
    public internal(set) var appeals: [Appeal] = []
    public internal(set) var complaints: [Complaint] = []
    public internal(set) var malpracticeReports: [MalpracticeReport] = []
    public internal(set) var holds: [Hold] = []
    public internal(set) var clocks = ClockRecord()
    public internal(set) var foundIneligibleAt: Instant?
    public internal(set) var withdrawnAt: Instant?
    public internal(set) var lapsedAt: Instant?
    public internal(set) var voidedAt: Instant?

    init(id: CaseID, opening act: CaseAct.Applied, at instant: Instant) {
        self.init(id: id, candidate: act.candidate, scheme: act.scheme, at: instant)
        apply(act, at: instant)
    }

    init(id: CaseID, opening act: CaseAct.Enquired, at instant: Instant) {
        self.init(id: id, candidate: act.candidate, scheme: act.scheme, at: instant)
        organisation = act.organisation
    }

    private init(id: CaseID, candidate: PersonID, scheme: SchemeReference, at instant: Instant) {
        self.id = id
        version = 1
        self.candidate = candidate
        self.scheme = scheme
        openedAt = instant
        lastActAt = instant
    }

    mutating func apply(_ act: CaseAct.Applied, at instant: Instant) {
        scheme = act.scheme
        organisation = act.organisation ?? organisation
        appliedAt = instant
        appliedBefore = act.before ?? []
        units = act.units.map { UnitState(reference: $0) }
    }

    /// The decision that stands; nil before there is one, and where it was reopened.
    public var decision: Decision? { isReopened ? nil : decisions.last }

    public var notifiedAt: Instant? { decision?.notifiedAt }

    /// The plan that was agreed on.
    public var plan: Plan? { plans.last { $0.agreedAt != nil } }

    public var isHeld: Bool { holds.contains { $0.liftedAt == nil } }

    /// The latest certificate.
    public var certificate: Certificate? { certificates.last }

    public var openAppeal: Appeal? { appeals.last { $0.isOpen } }

    public func unit(_ code: UnitCode) -> UnitState? {
        // By index, here and below: a whole state is copied only when it is found.
        for index in units.indices where units[index].reference.code == code { return units[index] }
        return nil
    }

    public func evidence(_ id: EvidenceID) -> EvidenceState? {
        for index in evidence.indices where evidence[index].id == id { return evidence[index] }
        return nil
    }

    /// The set that is judged: the latest one.
    public var currentSet: EvidenceSet? { sets.last }

    /// The evidence of the current set: what a judgement may cite.
    public var submittedEvidence: [EvidenceState] {
        var frozen = FrozenSearch(currentSet?.evidence ?? [])
        return evidence.filter { frozen.contains($0.id) }
    }

    /// What a submission freezes now: all evidence that was not withdrawn. A later set takes up the earlier ones' evidence.
    ///
    /// What was taken in for a session becomes part of a set when the session is over, not by the candidate; and what came too late
    /// for a unit that is judged on what is there does not reach its assessor with a set for another one.
    public var evidenceToSubmit: [EvidenceState] {
        let frozen = Set(sets.flatMap(\.evidence))
        let open = Set(units.filter(isCollecting).map(\.reference.code))
        return evidence.filter { evidence in
            if evidence.isWithdrawn { return false }
            if frozen.contains(evidence.id) { return true }
            return evidence.provenance?.session == nil && open.contains(evidence.purpose.unit)
        }
    }

    /// Nothing was submitted yet in this attempt, so that candidate and body can still agree on how it is assessed.
    public var isBeforeSubmission: Bool { sets.isEmpty || isReassessmentAwaited }

    /// The outcome of each unit that has been judged, in the order of the case.
    public var judgedOutcomes: [UnitDecision] {
        units.compactMap { unit in
            guard let outcome = unit.outcome else { return nil }
            return UnitDecision(unit: unit.reference.code, outcome: outcome)
        }
    }
}
