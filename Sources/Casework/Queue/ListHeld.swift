import Recognition
import Records

extension Workplace {
    /// What somebody holds, in every stage: the units that the queue has, then those that wait for something.
    func listMine(
        _ filter: QueueFilter,
        page: PageRequest,
        caller: Caller
    ) async throws(CaseworkFault) -> Page<QueueRow> {
        if let mark = page.after, mark.hasPrefix(Self.heldMark) {
            let rest = PageRequest(after: String(mark.dropFirst(Self.heldMark.count)), limit: page.limit)
            let held = try await listHeld(filter, page: rest, caller: caller)
            return Page(rows: held.rows, next: held.next.map { Self.heldMark + $0 })
        }
        let queued = try await recording { () throws(RecordsFault) in
            try await records.queue(in: caller.body, matching: filter, page: page)
        }
        if queued.next != nil { return queued }
        let room = page.limit - queued.rows.count
        guard room > 0 else { return Page(rows: queued.rows, next: Self.heldMark) }
        let held = try await listHeld(filter, page: PageRequest(limit: room), caller: caller)
        return Page(rows: queued.rows + held.rows, next: held.next.map { Self.heldMark + $0 })
    }

    /// Units that somebody holds and that are no part of the queue: they wait for the candidate, for a session, for an examination
    /// or for a hold to be lifted. An assessor sees their own. A page is one of cases, so it may have fewer rows than were asked for,
    /// or some more.
    func listHeld(
        _ filter: QueueFilter,
        page: PageRequest,
        caller: Caller
    ) async throws(CaseworkFault) -> Page<QueueRow> {
        let assessor = caller.role == .administrator ? filter.assessor : caller.person
        let statuses: [CaseStatus] = [.furtherEvidence, .conversation, .returned, .submitted, .onHold]
        let cases = try await recording { () throws(RecordsFault) in
            try await records.cases(in: caller.body, matching: CaseFilter(statuses: statuses), page: page)
        }
        var rows: [QueueRow] = []
        for row in cases.rows {
            let state = try await caseFile(row.id, in: caller.body).state
            rows += state.units.compactMap { unit in
                guard let held = QueueRow(held: unit, in: state), assessor.map({ $0 == held.assessor }) ?? true,
                    filter.unit.map({ $0 == held.unit }) ?? true, filter.status.map({ $0 == held.status }) ?? true
                else { return nil }
                return held
            }
        }
        return Page(rows: rows, next: cases.next)
    }

    /// Begins the marks of the second list. No list begins its own so.
    private static let heldMark = "held~"
}

extension QueueRow {
    /// Nil where nobody holds the unit, or the queue has it.
    fileprivate init?(held unit: UnitState, in state: CaseState) {
        let status = state.status(of: unit)
        guard let assignment = unit.assignment, status != .allocated || state.isHeld else { return nil }
        self.init(
            caseID: state.id,
            unit: unit.reference.code,
            round: assignment.round,
            status: status,
            scheme: state.scheme.code,
            candidate: state.candidate,
            readySince: state.sets.first { $0.number == unit.evidenceSet }?.submittedAt ?? state.lastActAt,
            caseVersion: state.version,
            assessor: assignment.assessor,
            until: unit.heldUntil
        )
    }

    /// Without the name of whoever holds it.
    func withoutAssessor() -> QueueRow {
        QueueRow(
            caseID: caseID,
            unit: unit,
            round: round,
            status: status,
            scheme: scheme,
            candidate: candidate,
            readySince: readySince,
            caseVersion: caseVersion,
            until: until
        )
    }
}
