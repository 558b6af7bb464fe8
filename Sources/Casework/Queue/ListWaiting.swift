import Recognition
import Records

extension Workplace {
    /// Units whose assessor has asked for further evidence. They are no part of the queue, because nobody can take them; an
    /// assessor sees their own. A page is one of cases, so it may have fewer rows than were asked for.
    func listWaiting(
        _ filter: QueueFilter,
        page: PageRequest,
        caller: Caller
    ) async throws(CaseworkFault) -> Page<QueueRow> {
        let assessor = caller.role == .assessor ? caller.person : filter.assessor
        let cases = try await recording { () throws(RecordsFault) in
            try await records.cases(in: caller.body, matching: CaseFilter(statuses: [.furtherEvidence]), page: page)
        }
        var rows: [QueueRow] = []
        for row in cases.rows {
            let state = try await caseFile(row.id, in: caller.body).state
            rows += state.units.compactMap { unit in
                guard unit.isWaiting, let assignment = unit.assignment,
                    assessor.map({ $0 == assignment.assessor }) ?? true,
                    filter.unit.map({ $0 == unit.reference.code }) ?? true
                else { return nil }
                return QueueRow(
                    caseID: state.id,
                    unit: unit.reference.code,
                    round: assignment.round,
                    status: .furtherEvidence,
                    scheme: state.scheme.code,
                    candidate: state.candidate,
                    readySince: state.sets.first { $0.number == unit.evidenceSet }?.submittedAt ?? state.lastActAt,
                    caseVersion: state.version,
                    assessor: assignment.assessor
                )
            }
        }
        return Page(rows: rows, next: cases.next)
    }
}
