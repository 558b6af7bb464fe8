public import Recognition
public import Records
import Vault

extension Workplace {
    /// Begins an upload of evidence under the token of its person alone.
    ///
    /// - Parameters:
    ///   - metadata: the `Upload-Metadata` header as received.
    ///   - digest: of the file, where the sender knows it already.
    ///   - provenance: how it came, where its candidate does not send it.
    public func createUpload(
        for id: CaseID,
        purpose: EvidencePurpose,
        length: Int64,
        metadata: String,
        digest: Digest? = nil,
        provenance: EvidenceProvenance? = nil,
        caller: Caller
    ) async throws(CaseworkFault) -> UploadRow {
        let wanted = WantedUpload(
            claim: WantedUpload.Claim(caseID: id, purpose: purpose, digest: digest, provenance: provenance),
            length: length,
            metadata: metadata
        )
        return try await create(wanted, capability: nil, caller: caller)
    }

    /// Begins an upload, of evidence or of a part, whose address has a secret in it: whoever has the address may go on with the
    /// upload, so that a token that expires on the way does not end it.
    ///
    /// Everything that would refuse the evidence at its end refuses it here, before the bytes have crossed a slow network. The
    /// whole length is reserved; the largest that is allowed where the length comes later.
    public func beginUpload(_ wanted: WantedUpload, caller: Caller) async throws(CaseworkFault) -> BegunUpload {
        let capability = randomness.capability()
        return BegunUpload(
            row: try await create(wanted, capability: capability, caller: caller),
            capability: capability
        )
    }

    func create(
        _ wanted: WantedUpload,
        capability: String?,
        caller: Caller
    ) async throws(CaseworkFault) -> UploadRow {
        let target = try await target(of: wanted, caller: caller)
        let now = self.now
        let row = UploadRow(
            id: randomness.identifier(),
            body: caller.body,
            person: caller.person,
            target: target,
            length: wanted.length ?? limits.maximumBytes,
            isLengthDeferred: wanted.length == nil,
            metadata: wanted.metadata,
            concat: wanted.concat,
            createdAt: now,
            expiresAt: now.adding(seconds: limits.emptyExpirySeconds),
            capability: capability.map { hashing.digest(of: $0.utf8) },
            token: wanted.token
        )
        try await stage(row, within: try await quota())
        return row
    }

    /// What the upload is to become, where nothing stands against that; nil for a part.
    func target(of wanted: WantedUpload, caller: Caller) async throws(CaseworkFault) -> UploadTarget? {
        // Parts are made by those who send their own evidence.
        if wanted.claim == nil {
            try caller.require(.candidate)
        } else {
            // Whether this is evidence that the role brings, the rules of the case say.
            try caller.require(.candidate, .administrator, .assessor)
        }
        let length = wanted.length ?? 0
        guard (0...limits.maximumBytes).contains(length) else {
            throw .invalid(
                InvalidInput(
                    field: "Upload-Length",
                    reason: "A file has at most \(limits.maximumBytes) bytes.",
                    remedy: "Film at 720p or 1080p, or send the clip in parts."
                )
            )
        }
        guard let claim = wanted.claim else { return nil }
        let file = try await caseFile(claim.caseID, for: caller)
        let evidence: EvidenceID = randomness.identifier()
        let received = CaseAct.EvidenceReceived(
            evidence: evidence,
            digest: claim.digest ?? hashing.digest(of: evidence.text.utf8),
            size: length,
            purpose: claim.purpose,
            provenance: claim.provenance
        )
        let proposal = Proposal(act: .evidenceReceived(received), author: caller.author, at: now)
        if case .failure(let refusal) = Transition.next(file.state, proposal, under: file.rules) {
            throw .refused(refusal)
        }
        return UploadTarget(
            caseID: claim.caseID,
            evidence: evidence,
            purpose: claim.purpose,
            provenance: claim.provenance,
            declaredDigest: claim.digest
        )
    }

    /// What may be reserved by all uploads that are not received yet.
    ///
    /// What is staged already takes no more room, and is reserved: so room is what is free and what is staged.
    func quota() async throws(CaseworkFault) -> UploadQuota {
        let space = try await storing { () throws(VaultFault) in try await vault.space() }
        let kept = min(limits.keptFree, space.total / 20)
        return UploadQuota(
            uploadsOfPerson: limits.uploadsPerPerson,
            bytesOfPerson: limits.bytesPerPerson,
            uploadsOfBody: limits.uploadsPerBody,
            bytesOfBody: limits.bytesPerBody,
            bytesOfDeployment: max(0, space.free - kept) + space.staged
        )
    }
}

extension RandomSource {
    /// 128 bits in hexadecimal: nobody guesses an address.
    func capability() -> String { String(secret().prefix(32)) }
}
