import Recognition
import Records

extension Workplace {
    /// A job for each unit whose allocation ends at another moment than before, whichever act has moved it.
    func allocationClocks(from before: CaseState, to after: CaseState) -> [NewJob] {
        after.units.compactMap { unit in
            let code = unit.reference.code
            let known = before.unit(code).flatMap { before.allocationEnd(of: $0) }
            guard let end = after.allocationEnd(of: unit), end != known else { return nil }
            let key = AllocationKey(caseID: after.id, unit: code, end: end)
            return NewJob(id: randomness.identifier(), kind: .endAllocation, key: key.text, due: end)
        }
    }
}
