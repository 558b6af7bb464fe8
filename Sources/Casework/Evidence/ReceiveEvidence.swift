import Recognition
public import Records
public import Vault

extension Workplace {
    /// Records that these bytes are durable. A crash between any two steps of an upload is repaired by doing them again.
    public func advanceUpload(
        _ row: UploadRow,
        offset: Int64,
        state: UploadState
    ) async throws(CaseworkFault) {
        try await recording { () throws(RecordsFault) in
            try await records.advanceUpload(row.id, in: row.body, offset: offset, state: state, at: now)
        }
    }

    /// Seals a complete upload, appends the act of receipt with the job that examines it, and drops the staging file.
    ///
    /// - Returns: the evidence; the one that is there already when these very bytes were received before for the same purpose.
    /// - Throws: `.refused` when the case no longer takes it, `.digestDiffers` when it is not what its sender said: then the bytes
    ///   are dropped. `.notFound(.upload)` for a part.
    public func receiveEvidence(_ row: UploadRow, staged: any StagedFile) async throws(CaseworkFault)
        -> ReceivedEvidence
    {
        guard let target = row.target else { throw .notFound(.upload) }
        let received: ReceivedEvidence
        do {
            let object = try await seal(staged, expecting: target.declaredDigest)
            received = try await retryingConflicts { () async throws(CaseworkFault) in
                try await appendReceipt(of: row, target, object)
            }
        } catch {
            if error.endsUpload { try await dropUpload(row) }
            throw error
        }
        try await recording { () throws(RecordsFault) in
            try await records.receiveUpload(
                row.id,
                in: row.body,
                as: received.evidence,
                digest: received.digest,
                at: now,
                expires: now.adding(seconds: limits.answeringSeconds)
            )
        }
        try await storing { () throws(VaultFault) in try await vault.unstage(row.id, for: row.body) }
        return received
    }

    private func seal(
        _ staged: any StagedFile,
        expecting declared: Digest?
    ) async throws(CaseworkFault) -> SealedObject {
        do {
            return try await staged.seal(expecting: declared)
        } catch {
            guard case .digestMismatch = error else { throw CaseworkFault(error) }
            throw .digestDiffers
        }
    }

    private func appendReceipt(
        of row: UploadRow,
        _ target: UploadTarget,
        _ object: SealedObject
    ) async throws(CaseworkFault) -> ReceivedEvidence {
        let digest = object.key.digest
        let file = try await caseFile(target.caseID, in: row.body)
        let known = file.state.evidence(target.evidence)
        if let same = known ?? file.state.evidence(answering: target.purpose).first(where: { $0.digest == digest }) {
            return ReceivedEvidence(caseID: target.caseID, same, isNew: false)
        }
        let act = CaseAct.EvidenceReceived(
            evidence: target.evidence,
            digest: digest,
            size: object.size,
            purpose: target.purpose,
            provenance: target.provenance
        )
        let job = NewJob(
            id: randomness.identifier(),
            kind: .examineEvidence,
            key: EvidenceKey(caseID: target.caseID, evidence: target.evidence).text,
            due: now
        )
        let step = Step(act: .evidenceReceived(act), author: Author(person: row.person, role: row.role))
        _ = try await append([step], to: file, jobs: { _ in [job] }, answer: AppliedAct.init)
        return ReceivedEvidence(
            caseID: target.caseID,
            evidence: target.evidence,
            digest: digest,
            size: object.size,
            isNew: true
        )
    }
}
