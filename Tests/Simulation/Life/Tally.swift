public import Recognition

/// What has been met in lives: how often, and what at all.
public struct Tally: Sendable {
    public internal(set) var lives = 0
    public internal(set) var acts = 0
    public internal(set) var refusals = 0
    /// Commands that came twice, and were done once.
    public internal(set) var repeated = 0
    /// Commands that were made on an older state.
    public internal(set) var conflicts = 0
    public internal(set) var kinds: Set<CaseAct.Kind> = []
    public internal(set) var statuses: Set<CaseStatus> = []
    public internal(set) var unitStatuses: Set<UnitStatus> = []
    public internal(set) var refused: Set<RefusalCode> = []
    public internal(set) var ends: [CaseStatus: Int] = [:]
    let recordsTransitions: Bool
    public internal(set) var caseTransitions: Set<CaseTransition> = []
    public internal(set) var unitTransitions: Set<UnitTransition> = []

    public init(recordsTransitions: Bool = false) {
        self.recordsTransitions = recordsTransitions
    }

    mutating func note(_ kind: CaseAct.Kind, from before: CaseStatus?, to after: CaseStatus) {
        kinds.insert(kind)
        statuses.insert(after)
        if recordsTransitions, before != after {
            caseTransitions.insert(CaseTransition(from: before, kind: kind, to: after))
        }
    }

    mutating func note(_ code: RefusalCode) { refused.insert(code) }

    mutating func noteUnits(of kind: CaseAct.Kind, from before: CaseState, to after: CaseState) {
        for unit in after.units {
            let status = after.status(of: unit)
            unitStatuses.insert(status)
            let was = before.unit(unit.reference.code).map(before.status)
            if was != status { unitTransitions.insert(UnitTransition(from: was, kind: kind, to: status)) }
        }
    }

    /// Adds what another life has met.
    public mutating func add(_ other: Tally) {
        lives += other.lives
        acts += other.acts
        refusals += other.refusals
        repeated += other.repeated
        conflicts += other.conflicts
        kinds.formUnion(other.kinds)
        statuses.formUnion(other.statuses)
        unitStatuses.formUnion(other.unitStatuses)
        refused.formUnion(other.refused)
        ends.merge(other.ends, uniquingKeysWith: +)
        caseTransitions.formUnion(other.caseTransitions)
        unitTransitions.formUnion(other.unitTransitions)
    }
}
