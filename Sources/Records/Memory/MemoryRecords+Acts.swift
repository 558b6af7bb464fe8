public import Recognition

extension MemoryRecords {
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
