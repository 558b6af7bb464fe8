import Recognition
import Records

extension Workplace {
    /// Returns a unit to the queue when its time has run out. Does nothing when it was judged, given back or taken anew.
    func endAllocation(_ key: AllocationKey, in body: BodyID) async throws(CaseworkFault) {
        try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(key.caseID, in: body)
            guard let unit = file.state.unit(key.unit), case .assigned(let assignment) = unit.stage,
                assignment == Assignment(round: key.round, assessor: key.assessor, until: key.until),
                unit.evidenceSet == key.set
            else { return }
            let act = CaseAct.AllocationEnded(unit: key.unit, round: key.round, assessor: key.assessor, cause: .expired)
            _ = try await append(
                [Step(act: .allocationEnded(act), author: .system)],
                to: file,
                answer: AppliedAct.init
            )
        }
    }
}
