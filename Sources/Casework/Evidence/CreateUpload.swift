public import Recognition
public import Records

extension Workplace {
    /// Begins an upload of evidence. Everything that would refuse the evidence at its end refuses it here, before the bytes
    /// have crossed a slow network.
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
        try caller.require(.candidate, .administrator)
        let file = try await caseFile(id, for: caller)
        guard (0...limits.maximumBytes).contains(length) else {
            throw .invalid(
                InvalidInput(
                    field: "Upload-Length",
                    reason: "A file has at most \(limits.maximumBytes) bytes.",
                    remedy: "Film at 720p or 1080p, or send the clip in parts."
                )
            )
        }
        let now = self.now
        let evidence: EvidenceID = randomness.identifier()
        let received = CaseAct.EvidenceReceived(
            evidence: evidence,
            digest: digest ?? hashing.digest(of: evidence.text.utf8),
            size: length,
            purpose: purpose,
            provenance: provenance
        )
        let proposal = Proposal(act: .evidenceReceived(received), author: caller.author, at: now)
        if case .failure(let refusal) = Transition.next(file.state, proposal, under: file.rules) {
            throw .refused(refusal)
        }
        try await reserve(length, for: caller)
        let row = UploadRow(
            id: randomness.identifier(),
            body: caller.body,
            caseID: id,
            person: caller.person,
            evidence: evidence,
            purpose: purpose,
            provenance: provenance,
            length: length,
            offset: 0,
            metadata: metadata,
            state: .receiving,
            createdAt: now,
            expiresAt: now.adding(seconds: Int64(limits.expiryHours) * 3_600)
        )
        try await recording { () throws(RecordsFault) in try await records.createUpload(row) }
        return row
    }

    private func reserve(_ length: Int64, for caller: Caller) async throws(CaseworkFault) {
        let reserved = try await recording { () throws(RecordsFault) in
            try await records.reservedUploads(of: caller.person, in: caller.body)
        }
        guard reserved.count < limits.uploadsPerPerson else { throw .quotaExceeded(.uploads) }
        guard reserved.bytes + length <= limits.bytesPerPerson else { throw .quotaExceeded(.bytes) }
    }

    /// An upload, for the person who began it; for anybody else there is none.
    public func upload(_ id: UploadID, caller: Caller) async throws(CaseworkFault) -> UploadRow {
        let row = try await finding(.upload) { () throws(RecordsFault) in try await records.upload(id, in: caller.body)
        }
        guard row.person == caller.person, row.role == caller.role else { throw .notFound(.upload) }
        return row
    }
}
