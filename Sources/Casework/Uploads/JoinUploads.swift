import Recognition
public import Records
import Vault

extension Workplace {
    /// Makes one upload of parts: a new one, whose bytes are theirs in this order. It is complete when this returns and has
    /// still to be received, as any other.
    ///
    /// A crash on the way leaves nothing of it but a staging file that the sweep removes: the row comes last. Asked again in the
    /// same words, it is the same upload.
    ///
    /// - Parameters:
    ///   - parts: finished parts of the caller; one may come more than once.
    ///   - wanted: with its claim, and the `Upload-Concat` header; no length.
    ///   - hasSecrets: the header has the secrets of all parts. Then the secret of the new address is derived from it, and a
    ///     client that did not hear the answer gets the same one again.
    public func joinUploads(
        _ parts: [UploadRow],
        as wanted: WantedUpload,
        hasSecrets: Bool,
        caller: Caller
    ) async throws(CaseworkFault) -> BegunUpload {
        let length = parts.reduce(0) { $0 + $1.length }
        let wanted = WantedUpload(
            claim: wanted.claim,
            length: length,
            metadata: wanted.metadata,
            concat: wanted.concat,
            token: wanted.token
        )
        if let known = try await joined(wanted, caller: caller) {
            return BegunUpload(row: known, capability: hasSecrets ? derivedCapability(wanted, known.id) : nil)
        }
        let target = try await target(of: wanted, caller: caller)
        let quota = try await quota()
        try await recording { () throws(RecordsFault) in
            try await records.checkQuota(quota, against: length, of: caller.person, in: caller.body)
        }
        let id: UploadID = randomness.identifier()
        let capability = hasSecrets ? derivedCapability(wanted, id) : randomness.capability()
        let now = self.now
        let row = UploadRow(
            id: id,
            body: caller.body,
            person: caller.person,
            target: target,
            length: length,
            offset: length,
            metadata: wanted.metadata,
            concat: wanted.concat,
            state: .complete,
            createdAt: now,
            expiresAt: uploadExpiry,
            capability: hashing.digest(of: capability.utf8),
            token: wanted.token
        )
        try await copy(parts, to: row, within: quota)
        return BegunUpload(row: row, capability: capability)
    }

    private func copy(_ parts: [UploadRow], to row: UploadRow, within quota: UploadQuota) async throws(CaseworkFault) {
        var entered: [UploadID] = []
        defer { entered.forEach(uploadsInUse.leave) }
        for part in parts {
            guard uploadsInUse.enter(part.id) else { throw .notFound(.upload) }
            entered.append(part.id)
        }
        try await stage(row, within: quota) { (staged) throws(VaultFault) in
            _ = try await staged.append(contentsOf: parts.map(\.id))
            guard try await staged.sync() == row.length else { throw .damaged }
        }
        // They are on the disk twice now. That they rest longer if this fails does no harm.
        let until = now.adding(seconds: limits.joinedPartSeconds)
        for part in parts where part.expiresAt > until { try? await prolongUpload(part, until: until) }
    }

    /// The upload that these very words have made already.
    private func joined(_ wanted: WantedUpload, caller: Caller) async throws(CaseworkFault) -> UploadRow? {
        guard let concat = wanted.concat else { return nil }
        let known = try await recording { () throws(RecordsFault) in
            try await records.uploads(joinedAs: concat, of: caller.person, in: caller.body)
        }
        return known.first {
            $0.length == wanted.length && $0.metadata == wanted.metadata && !$0.isExpired(at: now)
                && $0.target?.caseID == wanted.claim?.caseID && $0.target?.purpose == wanted.claim?.purpose
        }
    }

    /// As hard to guess as the secrets in the header.
    private func derivedCapability(_ wanted: WantedUpload, _ id: UploadID) -> String {
        let words = ["joined", id.text, wanted.metadata, wanted.concat ?? ""]
        return String(hashing.digest(of: words.joined(separator: "\n").utf8).hex.prefix(32))
    }
}
