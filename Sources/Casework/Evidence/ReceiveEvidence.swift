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
    /// - Throws: `.refused` when the case no longer takes it; then the bytes are dropped.
    public func receiveEvidence(_ row: UploadRow, staged: any StagedFile) async throws(CaseworkFault) -> EvidenceID {
        let object = try await storing { () throws(VaultFault) in try await staged.seal() }
        let evidence: EvidenceID
        do {
            evidence = try await retryingConflicts { () async throws(CaseworkFault) in
                try await appendReceipt(of: row, digest: object.key.digest, size: object.size)
            }
        } catch {
            if case .refused = error { try await drop(row) }
            throw error
        }
        try await advanceUpload(row, offset: row.length, state: .received)
        try await storing { () throws(VaultFault) in try await vault.unstage(row.id, for: row.body) }
        return evidence
    }

    private func appendReceipt(of row: UploadRow, digest: Digest, size: Int64) async throws(CaseworkFault) -> EvidenceID
    {
        let file = try await caseFile(row.caseID, in: row.body)
        if file.state.evidence(row.evidence) != nil { return row.evidence }
        let same = file.state.evidence.first {
            $0.digest == digest && !$0.isWithdrawn && $0.purpose.unit == row.purpose.unit
                && $0.purpose.requirement == row.purpose.requirement
        }
        if let same { return same.id }
        let act = CaseAct.EvidenceReceived(
            evidence: row.evidence,
            digest: digest,
            size: size,
            purpose: row.purpose,
            provenance: row.provenance
        )
        let job = NewJob(
            id: randomness.identifier(),
            kind: .examineEvidence,
            key: EvidenceKey(caseID: row.caseID, evidence: row.evidence).text,
            due: now
        )
        let step = Step(act: .evidenceReceived(act), author: Author(person: row.person, role: row.role))
        return try await append([step], to: file, jobs: { _ in [job] }) { _ in row.evidence }
    }

    /// Gives an upload up: its bytes and its row go.
    private func drop(_ row: UploadRow) async throws(CaseworkFault) {
        try await storing { () throws(VaultFault) in try await vault.unstage(row.id, for: row.body) }
        try await recording { () throws(RecordsFault) in try await records.deleteUpload(row.id, in: row.body) }
    }

    /// Takes up uploads whose bytes were all there when the service ended. Called once at the start. One that cannot be taken up
    /// stays as it is and keeps no other from it.
    ///
    /// - Returns: how many pieces of evidence were received.
    public func resumeUploads() async throws(CaseworkFault) -> Int {
        var received = 0
        for row in try await recording({ () throws(RecordsFault) in try await records.uploads(in: .complete) }) {
            if await isTakenUp(row) { received += 1 }
        }
        return received
    }

    /// False where the case no longer takes it, and where its bytes are not there: it was being dropped when the service ended.
    private func isTakenUp(_ row: UploadRow) async -> Bool {
        do {
            let staged = try await storing { () throws(VaultFault) in try await vault.reopen(row.id, for: row.body) }
            _ = try await receiveEvidence(row, staged: staged)
            return true
        } catch {
            return false
        }
    }
}
