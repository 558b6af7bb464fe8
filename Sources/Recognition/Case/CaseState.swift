/// What a case has come to: folded from the envelopes of its acts, and from nothing else.
///
/// Folding is total: acts were guarded when they were appended, so a fold never fails and never asks whether an act was right.
public struct CaseState: Hashable, Sendable {
    public let id: CaseID
    /// How many acts were folded; the version that the next append expects.
    public internal(set) var version: Int
    public let candidate: PersonID
    public let scheme: SchemeReference
    public let organisation: OrganisationID?
    public let openedAt: Instant
    public internal(set) var lastActAt: Instant
    public internal(set) var admission: Admission = .pending
    /// Codes by which bundles may be signed, in the order of issue.
    public internal(set) var invitations: [CaseAct.InvitationIssued] = []
    /// In the order in which they were taken in.
    public internal(set) var bundles: [AcceptedBundle] = []
    /// In the order in which it was received.
    public internal(set) var evidence: [EvidenceState] = []
    public internal(set) var sets: [EvidenceSet] = []
    /// The technical return of the latest set, where there was one.
    public internal(set) var returned: CaseAct.Returned?
    public internal(set) var units: [UnitState]
    public internal(set) var recommendation: CaseOutcome?
    public internal(set) var decision: Decision?
    public internal(set) var notifiedAt: Instant?
    public internal(set) var withdrawnAt: Instant?

    init(id: CaseID, opening act: CaseAct.Applied, at instant: Instant) {
        self.id = id
        version = 1
        candidate = act.candidate
        scheme = act.scheme
        organisation = act.organisation
        openedAt = instant
        lastActAt = instant
        units = act.units.map { UnitState(reference: $0) }
    }

    public func unit(_ code: UnitCode) -> UnitState? { units.first { $0.reference.code == code } }

    public func evidence(_ id: EvidenceID) -> EvidenceState? { evidence.first { $0.id == id } }

    /// The set that is judged: the latest one.
    public var currentSet: EvidenceSet? { sets.last }

    /// The evidence of the current set: what a judgement may cite.
    public var submittedEvidence: [EvidenceState] {
        let frozen = Set(currentSet?.evidence ?? [])
        return evidence.filter { frozen.contains($0.id) }
    }

    /// What a submission freezes now: all evidence that was not withdrawn. A later set takes up the earlier ones' evidence.
    public var evidenceToSubmit: [EvidenceState] { evidence.filter { !$0.isWithdrawn } }

    /// The outcome of each unit that has been judged, in the order of the case.
    public var judgedOutcomes: [UnitDecision] {
        units.compactMap { unit in
            guard let outcome = unit.outcome else { return nil }
            return UnitDecision(unit: unit.reference.code, outcome: outcome)
        }
    }
}
