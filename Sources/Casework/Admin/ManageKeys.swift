import Credentials
public import Recognition
import Records

extension Workplace {
    /// Makes sure that every body can sign: one from before there were keys gets its first, with the receipts for what it has
    /// received. Called once at the start of a service.
    ///
    /// - Returns: how many keys were made, and which are lost: their receipts wait until an administrator rotates.
    /// - Throws: `.keystore` when a key cannot sign for a reason that the operator mends: better now than with the first receipt.
    public func ensureKeys() async throws(CaseworkFault) -> (made: Int, lost: [KeyID]) {
        var (made, lost): (Int, [KeyID]) = (0, [])
        for body in try await recording({ () throws(RecordsFault) in try await records.bodies() }).map(\.id) {
            let acts = try await recording { () throws(RecordsFault) in
                try await records.acts(of: .body(body), in: body)
            }
            if let key = BodyKeys(acts.map(\.envelope)).current {
                if try await isLost(key.id, of: body) { lost.append(key.id) }
            } else {
                _ = try await addKey(to: acts, of: body, author: .system, jobs: try await receiptJobs(in: body))
                made += 1
            }
        }
        return (made, lost)
    }

    private func isLost(_ key: KeyID, of body: BodyID) async throws(CaseworkFault) -> Bool {
        do {
            try await keystore.check(key, of: body)
            return false
        } catch {
            guard error == .missing(key) || error == .damaged(key) else { throw CaseworkFault(error) }
            return true
        }
    }

    /// The keys of the caller's body, in the order in which they were added.
    public func listKeys(caller: Caller) async throws(CaseworkFault) -> BodyKeys {
        try caller.require(.administrator)
        return try await keys(of: caller.body)
    }

    /// The public keys of a body, for anybody.
    public func publishedKeys(of body: BodyID) async throws(CaseworkFault) -> BodyKeys {
        let bodies = try await recording { () throws(RecordsFault) in try await records.bodies() }
        guard bodies.contains(where: { $0.id == body }) else { throw .notFound(.body) }
        return try await keys(of: body)
    }

    /// Signs with a new key from now on. What the old one signed stays good.
    ///
    /// - Returns: the new key.
    public func rotateKey(caller: Caller, key: RequestKey?) async throws(CaseworkFault) -> KeyID {
        try caller.require(.administrator)
        if let answer = try await replay(key, of: caller, as: KeyID.self) { return answer }
        return try await retryingConflicts { () async throws(CaseworkFault) in
            let acts = try await recording { () throws(RecordsFault) in
                try await records.acts(of: .body(caller.body), in: caller.body)
            }
            return try await addKey(to: acts, of: caller.body, author: caller.author, caller: caller, key: key)
        }
    }

    func keys(of body: BodyID) async throws(CaseworkFault) -> BodyKeys {
        let acts = try await recording { () throws(RecordsFault) in try await records.acts(of: .body(body), in: body) }
        return BodyKeys(acts.map(\.envelope))
    }

    /// The file of the key comes first: an act never names a key that is not there.
    private func addKey(
        to acts: [Act],
        of body: BodyID,
        author: Author,
        jobs: [NewJob] = [],
        caller: Caller? = nil,
        key: RequestKey? = nil
    ) async throws(CaseworkFault) -> KeyID {
        let added = try await signing { () throws(KeystoreFault) in try await keystore.makeKey(for: body) }
        let retired = BodyKeys(acts.map(\.envelope)).all.filter { $0.retiredAt == nil }
        let deeds =
            [BodyAct.keyAdded(BodyAct.KeyAdded(key: added))]
            + retired.map { BodyAct.keyRetired(BodyAct.KeyRetired(key: $0.key.id)) }
        let now = self.now
        let new = deeds.enumerated().map { index, deed in
            act(
                .onBody(deed),
                on: .body(body),
                version: acts.count + index + 1,
                body: body,
                author: author,
                at: now
            )
        }
        return try await commit(
            new,
            to: .body(body),
            expecting: acts.count,
            in: body,
            jobs: jobs,
            caller: caller,
            key: key,
            answer: added.id
        )
    }

    /// A job for each piece of evidence that was checked without a key to sign for it.
    private func receiptJobs(in body: BodyID) async throws(CaseworkFault) -> [NewJob] {
        var jobs: [NewJob] = []
        var position: Int64 = 0
        while true {
            let page = try await recording { () throws(RecordsFault) in
                try await records.acts(
                    in: body,
                    after: position,
                    stream: .case,
                    kinds: [CaseAct.Kind.evidenceChecked.rawValue],
                    limit: 1_000
                )
            }
            for envelope in page.map(\.act.envelope) {
                guard case .onCase(.evidenceChecked(let act)) = envelope.deed, act.isPassed,
                    let id = CaseID(envelope.stream.id)
                else { continue }
                jobs.append(receiptJob(EvidenceKey(caseID: id, evidence: act.evidence)))
            }
            guard let last = page.last else { return jobs }
            position = last.position
        }
    }
}
