import Recognition
import Records

extension Workplace {
    /// A clock for each of these units that somebody holds: it ends the allocation when the assessor's time is over.
    func allocationClocks(of state: CaseState, where isMeant: (UnitState) -> Bool) -> [NewJob] {
        state.units.compactMap { unit in
            guard isMeant(unit), let assignment = unit.assignment, let due = unit.heldUntil else { return nil }
            let key = AllocationKey(
                caseID: state.id,
                unit: unit.reference.code,
                round: assignment.round,
                assessor: assignment.assessor,
                until: assignment.until,
                set: unit.evidenceSet ?? 0
            )
            return NewJob(id: randomness.identifier(), kind: .endAllocation, key: key.text, due: due)
        }
    }
}
