public import Recognition
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
    /// - Throws: `.refused` when the case no longer takes it; then the bytes are dropped. `.notFound(.upload)` for a part.
    public func receiveEvidence(_ row: UploadRow, staged: any StagedFile) async throws(CaseworkFault) -> EvidenceID {
        guard let target = row.target else { throw .notFound(.upload) }
        let object = try await storing { () throws(VaultFault) in try await staged.seal() }
        let digest = object.key.digest
        let evidence: EvidenceID
        do {
            evidence = try await retryingConflicts { () async throws(CaseworkFault) in
                try await appendReceipt(of: row, target, digest: digest, size: object.size)
            }
        } catch {
            if case .refused = error { try await dropUpload(row) }
            throw error
        }
        try await recording { () throws(RecordsFault) in
            try await records.receiveUpload(
                row.id,
                in: row.body,
                as: evidence,
                digest: digest,
                at: now,
                expires: now.adding(seconds: limits.answeringSeconds)
            )
        }
        try await storing { () throws(VaultFault) in try await vault.unstage(row.id, for: row.body) }
        return evidence
    }

    private func appendReceipt(
        of row: UploadRow,
        _ target: UploadTarget,
        digest: Digest,
        size: Int64
    ) async throws(CaseworkFault) -> EvidenceID {
        let file = try await caseFile(target.caseID, in: row.body)
        if file.state.evidence(target.evidence) != nil { return target.evidence }
        let same = file.state.evidence.first {
            $0.digest == digest && !$0.isWithdrawn && $0.purpose.unit == target.purpose.unit
                && $0.purpose.requirement == target.purpose.requirement
        }
        if let same { return same.id }
        let act = CaseAct.EvidenceReceived(
            evidence: target.evidence,
            digest: digest,
            size: size,
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
        return try await append([step], to: file, jobs: { _ in [job] }) { _ in target.evidence }
    }

    /// Takes up uploads whose bytes are all there and that nobody is busy with: the service ended before they were received,
    /// or receiving them failed. One that cannot be taken up stays as it is and keeps no other from it.
    ///
    /// - Returns: how many pieces of evidence were received.
    public func resumeUploads() async throws(CaseworkFault) -> Int {
        var received = 0
        for row in try await recording({ () throws(RecordsFault) in try await records.uploads(in: .complete) }) {
            let isTaken = try await uploadsInUse.alone(with: row.id) { () async throws(CaseworkFault) in
                await isTakenUp(row)
            }
            if isTaken == true { received += 1 }
        }
        return received
    }

    /// False where the case no longer takes it, and where its bytes are not there: it was being dropped when the service ended.
    private func isTakenUp(_ row: UploadRow) async -> Bool {
        do {
            // Somebody may have received it since the list was made.
            let row = try await records.upload(row.id, in: row.body)
            guard row.state == .complete else { return false }
            let staged = try await vault.reopen(row.id, for: row.body)
            _ = try await receiveEvidence(row, staged: staged)
            return true
        } catch {
            return false
        }
    }
}
