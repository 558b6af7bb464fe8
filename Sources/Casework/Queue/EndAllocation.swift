import Recognition
import Records

extension Workplace {
    /// Returns a unit to the queue when its assessor's time has run out. Does nothing while it runs: it was judged, given back,
    /// taken anew, or the unit has waited for the candidate meanwhile. Then a later job is there, or comes with the act that
    /// starts the time again.
    func endAllocation(_ key: AllocationKey, in body: BodyID) async throws(CaseworkFault) {
        try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(key.caseID, in: body)
            guard let unit = file.state.unit(key.unit), let assignment = unit.assignment,
                let end = file.state.allocationEnd(of: unit), end <= self.now
            else { return }
            let act = CaseAct.AllocationEnded(
                unit: key.unit,
                round: assignment.round,
                assessor: assignment.assessor,
                cause: .expired
            )
            _ = try await append(
                [Step(act: .allocationEnded(act), author: .system)],
                to: file,
                answer: AppliedAct.init
            )
        }
    }
}
