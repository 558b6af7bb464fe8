import Recognition

/// What SQL would refuse by a unique index.
extension MemoryRecords {
    func checkIdentities(of append: Append) throws(RecordsFault) {
        var ids: Set<ActID> = []
        var digests: Set<Digest> = []
        for act in append.acts {
            let id = act.envelope.id
            guard byBody[append.body]?.actIndexes[id] == nil, ids.insert(id).inserted else { throw .alreadyExists }
            try checkCode(of: act.envelope)
            guard case .onPerson(.tokenIssued(let token)) = act.envelope.deed else { continue }
            guard tokenOwners[token.digest] == nil, digests.insert(token.digest).inserted else { throw .alreadyExists }
        }
        var added: [NewJob] = []
        for job in append.jobs where !isKnown(job, in: append.body, added: added) {
            let isTaken =
                jobs.contains { $0.body == append.body && $0.id == job.id } || added.contains { $0.id == job.id }
            guard !isTaken else { throw .alreadyExists }
            added.append(job)
        }
    }

    private func checkCode(of envelope: Envelope) throws(RecordsFault) {
        guard case .onCase(.receiptIssued(let act)) = envelope.deed else { return }
        if let place = place(of: act.code, in: envelope.body), place.evidence != act.evidence { throw .alreadyExists }
    }

    func addJobs(_ added: [NewJob], in body: BodyID) {
        for job in added where !isKnown(job, in: body, added: []) {
            jobs.append(
                JobRow(
                    id: job.id,
                    body: body,
                    kind: job.kind,
                    key: job.key,
                    due: job.due,
                    state: .waiting,
                    attempts: 0
                )
            )
        }
    }

    func indexTokens(of stream: StreamID, in body: BodyID) {
        guard stream.kind == .person, let id = PersonID(stream.id), let person = byBody[body]?.people[id] else {
            return
        }
        for token in person.tokens { tokenOwners[token.digest] = TokenOwner(body: body, person: id) }
    }

    private func isKnown(_ job: NewJob, in body: BodyID, added: [NewJob]) -> Bool {
        jobs.contains { $0.body == body && $0.kind == job.kind && $0.key == job.key }
            || added.contains { $0.kind == job.kind && $0.key == job.key }
    }
}
