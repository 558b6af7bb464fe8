public import Recognition
public import Records

extension Workplace {
    /// Gives the assessor the unit that has been ready longest: a lease on its row, then the act of allocation.
    /// Two assessors at once never get the same unit.
    public func takeNextUnit(
        units: [UnitCode]?,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> UnitOfCase {
        try caller.require(.assessor, .adjudicator)
        if let answer = try await replay(key, of: caller, as: UnitOfCase.self) { return answer }
        // A row may have gone stale between the lease and the append: then it is asked for anew. Or a rule stands against this
        // assessor: then the next one is tried, and the first does not come up again.
        var refused: [QueueKey] = []
        let assessor = try await finding(.person) { () throws(RecordsFault) in
            try await records.person(caller.person, in: caller.body)
        }
        for _ in 0..<16 {
            let now = self.now
            let claim = QueueClaim(
                body: caller.body,
                assessor: caller.person,
                rounds: Round.allCases.filter { $0.role == caller.role },
                units: units,
                schemes: assessor.schemes(as: caller.role, at: now),
                skipping: refused,
                now: now,
                leaseUntil: now.adding(seconds: 30)
            )
            let row = try await recording { () throws(RecordsFault) in try await records.leaseNext(claim) }
            guard let row else { throw .queueEmpty }
            if let taken = try await allocate(row, refused: &refused, caller: caller, key: key) { return taken }
        }
        throw .queueEmpty
    }

    private func allocate(
        _ row: QueueRow,
        refused: inout [QueueKey],
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> UnitOfCase? {
        do {
            let file = try await caseFile(row.caseID, in: caller.body)
            let now = self.now
            let until = file.rules.scheme.assignmentEnd(from: now)
            let act = CaseAct.Allocated(unit: row.unit, round: row.round, assessor: caller.person, until: until)
            return try await append(
                [Step(act: .allocated(act), author: caller.author)],
                to: file,
                caller: caller,
                key: key
            ) { UnitOfCase(caseID: $0.id, unit: row.unit) }
        } catch {
            switch error {
            case .stale, .refused:
                try await recording { () throws(RecordsFault) in
                    try await records.endLease(
                        caseID: row.caseID,
                        unit: row.unit,
                        assessor: caller.person,
                        in: caller.body
                    )
                }
                guard case .refused(let refusal) = error else { return nil }
                if refusal.code == .roleMayNot { throw error }
                refused.append(QueueKey(caseID: row.caseID, unit: row.unit))
                return nil
            default: throw error
            }
        }
    }

    /// Gives a unit back to the queue.
    public func releaseUnit(
        _ unit: UnitCode,
        of id: CaseID,
        caller: Caller,
        key: RequestKey? = nil
    ) async throws(CaseworkFault) -> AppliedAct {
        try caller.require(.assessor, .adjudicator)
        return try await replaying(key, of: caller) { () async throws(CaseworkFault) in
            try await release(unit, of: id, caller: caller, key: key)
        }
    }

    private func release(
        _ unit: UnitCode,
        of id: CaseID,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> AppliedAct {
        try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(id, for: caller)
            guard let assignment = file.state.unit(unit)?.assignment, assignment.assessor == caller.person else {
                throw .notFound(.assignment)
            }
            let act = CaseAct.AllocationEnded(
                unit: unit,
                round: assignment.round,
                assessor: caller.person,
                cause: .released
            )
            return try await append(
                [Step(act: .allocationEnded(act), author: caller.author)],
                to: file,
                endedDrafts: [EndedDrafts(unit: unit, round: assignment.round, assessor: caller.person)],
                caller: caller,
                key: key,
                answer: AppliedAct.init
            )
        }
    }

    /// What can be taken and what is held; with the caller as the filter's assessor, all that they hold, whatever it waits for.
    public func listQueue(
        filter: QueueFilter,
        page: PageRequest,
        caller: Caller
    ) async throws(CaseworkFault) -> Page<QueueRow> {
        try caller.require(.assessor, .adjudicator, .administrator)
        if filter.status == .furtherEvidence || filter.status == .conversation {
            return try await listHeld(filter, page: page, caller: caller)
        }
        if filter.status == nil, filter.assessor == caller.person {
            return try await listMine(filter, page: page, caller: caller)
        }
        let found = try await recording { () throws(RecordsFault) in
            try await records.queue(in: caller.body, matching: filter, page: page)
        }
        if caller.role == .administrator { return found }
        // Who holds what else is the body's affair: a first assessor does not learn who judges after them.
        let rows = found.rows.map { $0.assessor == caller.person ? $0 : $0.withoutAssessor() }
        return Page(rows: rows, next: found.next)
    }
}
