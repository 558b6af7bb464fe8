public import Recognition

extension MemoryRecords {
    public func append(_ append: Append) throws(RecordsFault) -> AppendReceipt {
        try append.check()
        if let idempotency = append.idempotency, let known = byBody[append.body]?.answer(to: idempotency) {
            guard known.request == idempotency.request else { throw .idempotencyKeyReused }
            return .replayed(answer: known.answer)
        }
        let found = byBody[append.body]?.streams[append.stream]?.count ?? 0
        guard found == append.expecting else {
            throw .conflict(stream: append.stream, expected: append.expecting, found: found)
        }
        try checkIdentities(of: append)

        // Nothing is refused from here on. The rows are taken out while they change, so that no dictionary is copied.
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
        if let idempotency = append.idempotency { rows.remember(idempotency) }
        let whole = append.stream.kind == .case ? [] : envelopes(of: append.stream, in: rows)
        rows.fold(append.acts.map(\.envelope), on: append.stream, whole: whole)
        byBody[append.body] = rows
        indexTokens(of: append.stream, in: append.body)
        addJobs(append.jobs, in: append.body)
        notices += append.notices
        return .appended(position: Int64(acts.count))
    }

    public func acts(of stream: StreamID, in body: BodyID) -> [Act] {
        (byBody[body]?.streams[stream] ?? []).map { acts[$0] }
    }

    public func acts(
        in body: BodyID,
        after position: Int64,
        stream: StreamKind?,
        kinds: [String]?,
        limit: Int
    ) -> [PositionedAct] {
        let first = Int(clamping: max(position, 0))
        guard first < acts.count else { return [] }
        var found: [PositionedAct] = []
        let limit = min(max(limit, 1), 1_000)
        for index in first..<acts.count where found.count < limit {
            let envelope = acts[index].envelope
            guard envelope.body == body, stream == nil || envelope.stream.kind == stream,
                kinds?.contains(envelope.deed.kind) ?? true
            else { continue }
            found.append(PositionedAct(position: Int64(index + 1), act: acts[index]))
        }
        return found
    }

    public func erasePersonalParts(of erased: [ActID], in body: BodyID) {
        for id in erased {
            guard let index = byBody[body]?.actIndexes[id] else { continue }
            acts[index] = Act(envelope: acts[index].envelope)
        }
    }

    public func answer(
        toKey key: String,
        of person: PersonID,
        request: Digest,
        in body: BodyID
    ) throws(RecordsFault) -> [UInt8]? {
        guard let known = byBody[body]?.idempotency[.init(person: person, key: key)] else { return nil }
        guard known.request == request else { throw .idempotencyKeyReused }
        return known.answer
    }

    public func document(_ digest: Digest, in body: BodyID) -> [UInt8]? { byBody[body]?.documents[digest] }

    func envelopes(of stream: StreamID, in rows: MemoryBody) -> [Envelope] {
        (rows.streams[stream] ?? []).map { acts[$0].envelope }
    }

    func personal(_ act: ActID, in rows: MemoryBody) -> PersonalPart? {
        rows.actIndexes[act].flatMap { acts[$0].personal }
    }
}
