import Recognition

extension MemoryRecords {
    public func append(_ append: Append) throws(RecordsFault) -> AppendReceipt { try self.append(together: [append]) }

    public func append(together appends: [Append]) throws(RecordsFault) -> AppendReceipt {
        let batch = try AppendBatch(appends)
        if let idempotency = batch.idempotency, let known = byBody[batch.body]?.answer(to: idempotency) {
            guard known.request == idempotency.request else { throw .idempotencyKeyReused }
            return .replayed(answer: known.answer)
        }
        var taken = TakenIdentities()
        for append in appends {
            let found = byBody[append.body]?.streams[append.stream]?.count ?? 0
            guard found == append.expecting else {
                throw .conflict(stream: append.stream, expected: append.expecting, found: found)
            }
            try checkIdentities(of: append, beside: &taken)
        }
        // Nothing is refused from here on.
        for append in appends { write(append) }
        if let idempotency = batch.idempotency { byBody[batch.body]?.remember(idempotency) }
        return .appended(position: Int64(acts.count))
    }

    private func write(_ append: Append) {
        // The rows are taken out while they change, so that no dictionary is copied.
        var rows = byBody.removeValue(forKey: append.body) ?? MemoryBody()
        for act in append.acts {
            rows.actIndexes[act.envelope.id] = acts.count
            rows.streams[append.stream, default: []].append(acts.count)
            acts.append(act)
        }
        rows.documents.merge(append.documents) { old, _ in old }
        for ended in append.endedDrafts {
            rows.drafts = rows.drafts.filter { key, _ in
                key.caseID.text != append.stream.id || key.unit != ended.unit || key.round != ended.round
                    || (ended.assessor.map { $0 != key.assessor } ?? false)
            }
        }
        rows.addNotices(of: append)
        let whole = append.stream.kind == .case ? [] : envelopes(of: append.stream, in: rows)
        rows.fold(append.acts.map(\.envelope), on: append.stream, whole: whole)
        byBody[append.body] = rows
        indexTokens(of: append.stream, in: append.body)
        addJobs(append.jobs, in: append.body)
    }
}
