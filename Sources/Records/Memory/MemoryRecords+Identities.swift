import Recognition

/// What SQL would refuse by a unique index.
extension MemoryRecords {
    /// - Parameter taken: by earlier appends of the same batch; this one's are added.
    func checkIdentities(of append: Append, beside taken: inout TakenIdentities) throws(RecordsFault) {
        for act in append.acts {
            let id = act.envelope.id
            guard byBody[append.body]?.actIndexes[id] == nil, taken.acts.insert(id).inserted else {
                throw .alreadyExists
            }
            try checkCode(of: act.envelope, beside: &taken)
            guard case .onPerson(.tokenIssued(let token)) = act.envelope.deed else { continue }
            guard tokenOwners[token.digest] == nil, taken.tokens.insert(token.digest).inserted else {
                throw .alreadyExists
            }
        }
        for notice in append.notices {
            guard byBody[append.body]?.notices[notice.id] == nil, taken.notices.insert(notice.id).inserted else {
                throw .alreadyExists
            }
        }
        for job in append.jobs where !isKnown(job, in: append.body, added: taken.jobs) {
            let isTaken =
                jobs.contains { $0.body == append.body && $0.id == job.id } || taken.jobs.contains { $0.id == job.id }
            guard !isTaken else { throw .alreadyExists }
            taken.jobs.append(job)
        }
    }

    private func checkCode(of envelope: Envelope, beside taken: inout TakenIdentities) throws(RecordsFault) {
        guard case .onCase(.receiptIssued(let act)) = envelope.deed, let caseID = CaseID(envelope.stream.id) else {
            return
        }
        let here = ReceiptPlace(caseID: caseID, evidence: act.evidence)
        let found = taken.receipts[act.code] ?? place(of: act.code, in: envelope.body)
        if let found, found != here { throw .alreadyExists }
        taken.receipts[act.code] = here
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
