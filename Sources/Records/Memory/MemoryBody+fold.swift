import Recognition

extension MemoryBody {
    /// Brings the derived rows up to date.
    ///
    /// - Parameters:
    ///   - new: the envelopes to go on from.
    ///   - whole: the stream with the new ones at its end; not read for a case, which goes on from its state.
    mutating func fold(_ new: [Envelope], on stream: StreamID, whole: [Envelope]) {
        switch stream.kind {
        case .case: foldCase(new, stream)
        case .person: PersonID(stream.id).map { people[$0] = PersonProjection(whole) }
        case .organisation: OrganisationID(stream.id).map { organisations[$0] = OrganisationProjection(whole) }
        case .body: own = BodyProjection(whole)
        }
    }

    private mutating func foldCase(_ new: [Envelope], _ stream: StreamID) {
        guard let id = CaseID(stream.id) else { return }
        guard let state = new.reduce(cases[id], { CaseState.next($0, $1) }) else { return }
        cases[id] = state
        let queued = CaseProjection(state).queue
        for unit in state.units {
            let key = QueueKey(caseID: id, unit: unit.reference.code)
            let old = queue[key]
            queue[key] = queued.first { $0.row.unit == key.unit }
                .map { MemoryBody.QueueEntry(unit: $0, lease: $0.keeps(leaseOf: old) ? old?.lease : nil) }
        }
    }
}

extension QueuedUnit {
    /// An allocation ends a lease, and so does another round.
    fileprivate func keeps(leaseOf old: MemoryBody.QueueEntry?) -> Bool {
        row.status == .ready && old.map { $0.row.round == row.round } ?? false
    }
}
