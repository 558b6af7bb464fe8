public import Recognition
import Records
public import Vault

/// Evidence that comes whole in one request, without the means to go on after a cut.
public struct DirectUpload: Sendable {
    public let staged: any StagedFile
    /// Nil as long as it is not known what the file is for, and where only a file that is there already would be taken.
    let row: UploadRow?
    /// Why a further file is not taken; the same file once more still is.
    let refusal: Refusal?
}

/// What became of it.
public struct DirectReceipt: Sendable {
    public let caseID: CaseID
    public let evidence: EvidenceID
    public let digest: Digest
    /// Bytes.
    public let size: Int64
    /// False where these very bytes were there before, for the same purpose.
    public let isNew: Bool
}

extension Workplace {
    /// Begins to receive a file. What would refuse it at its end refuses it here, as far as is known.
    ///
    /// - Parameters:
    ///   - target: the case and the purpose; nil while they are still to come.
    ///   - length: bytes that it has at most.
    ///   - metadata: as `Upload-Metadata` has it.
    public func beginDirectly(
        _ target: (caseID: CaseID, purpose: EvidencePurpose)?,
        length: Int64,
        metadata: String,
        caller: Caller
    ) async throws(CaseworkFault) -> DirectUpload {
        try caller.require(.candidate)
        guard let target else { return try await stage(nil, caller: caller) }
        do {
            let row = try await createUpload(
                for: target.caseID,
                purpose: target.purpose,
                length: length,
                metadata: metadata,
                caller: caller
            )
            return try await stage(row, caller: caller)
        } catch {
            guard case .refused(let refusal) = error, refusal.code == .tooManyClips else { throw error }
            guard try await !twins(of: target, caller: caller).isEmpty else { throw error }
            return try await stage(nil, refusing: refusal, caller: caller)
        }
    }

    /// Takes what was staged as evidence. Whoever sends a file again, because the answer was lost, gets the same answer.
    ///
    /// - Throws: after which nothing of the file is left.
    public func finishDirectly(
        _ upload: DirectUpload,
        as target: (caseID: CaseID, purpose: EvidencePurpose),
        metadata: String,
        caller: Caller
    ) async throws(CaseworkFault) -> DirectReceipt {
        do {
            let receipt = try await receive(upload, as: target, metadata: metadata, caller: caller)
            if upload.row == nil { await abandonDirectly(upload) } else { uploadsInUse.leave(upload.staged.upload) }
            return receipt
        } catch {
            await abandonDirectly(upload)
            throw error
        }
    }

    /// Drops what was staged. What cannot be dropped now, the sweep finds.
    public func abandonDirectly(_ upload: DirectUpload) async {
        try? await vault.unstage(upload.staged.upload, for: upload.staged.body)
        if let row = upload.row { try? await records.deleteUpload(row.id, in: row.body) }
        uploadsInUse.leave(upload.staged.upload)
    }

    private func receive(
        _ upload: DirectUpload,
        as target: (caseID: CaseID, purpose: EvidencePurpose),
        metadata: String,
        caller: Caller
    ) async throws(CaseworkFault) -> DirectReceipt {
        let size = try await storing { () throws(VaultFault) in try await upload.staged.sync() }
        if let refusal = upload.refusal {
            return try await receiveAgain(upload, of: size, as: target, refusal, caller: caller)
        }
        let row: UploadRow
        if let known = upload.row {
            row = known
        } else {
            let late = try await beginDirectlyLate(target, length: size, metadata: metadata, caller: caller)
            switch late {
            case .success(let created): row = created
            case .failure(let refusal):
                return try await receiveAgain(upload, of: size, as: target, refusal, caller: caller)
            }
        }
        let object = try await storing { () throws(VaultFault) in try await upload.staged.seal() }
        let before = try await twins(of: target, caller: caller)
        let evidence: EvidenceID
        do {
            evidence = try await receiveEvidence(row, staged: upload.staged)
        } catch {
            try? await records.deleteUpload(row.id, in: row.body)
            throw error
        }
        return DirectReceipt(
            caseID: target.caseID,
            evidence: evidence,
            digest: object.key.digest,
            size: object.size,
            isNew: !before.contains { $0.id == evidence }
        )
    }

    /// A row for a file whose purpose came behind it.
    private func beginDirectlyLate(
        _ target: (caseID: CaseID, purpose: EvidencePurpose),
        length: Int64,
        metadata: String,
        caller: Caller
    ) async throws(CaseworkFault) -> Result<UploadRow, Refusal> {
        do {
            return .success(
                try await createUpload(
                    for: target.caseID,
                    purpose: target.purpose,
                    length: length,
                    metadata: metadata,
                    caller: caller
                )
            )
        } catch {
            if case .refused(let refusal) = error, refusal.code == .tooManyClips { return .failure(refusal) }
            throw error
        }
    }

    /// The evidence that these very bytes are; the refusal stands when they are others.
    private func receiveAgain(
        _ upload: DirectUpload,
        of size: Int64,
        as target: (caseID: CaseID, purpose: EvidencePurpose),
        _ refusal: Refusal,
        caller: Caller
    ) async throws(CaseworkFault) -> DirectReceipt {
        for twin in try await twins(of: target, caller: caller) where twin.size == size {
            do {
                _ = try await upload.staged.seal(expecting: twin.digest)
            } catch {
                if case .digestMismatch = error { continue }
                throw CaseworkFault(vault: error)
            }
            return DirectReceipt(
                caseID: target.caseID,
                evidence: twin.id,
                digest: twin.digest,
                size: size,
                isNew: false
            )
        }
        throw .refused(refusal)
    }

    /// What the case has for this purpose already.
    private func twins(
        of target: (caseID: CaseID, purpose: EvidencePurpose),
        caller: Caller
    ) async throws(CaseworkFault) -> [EvidenceState] {
        try await caseFile(target.caseID, for: caller).state.evidence.filter {
            !$0.isWithdrawn && $0.purpose.unit == target.purpose.unit
                && $0.purpose.requirement == target.purpose.requirement
        }
    }

    private func stage(
        _ row: UploadRow?,
        refusing refusal: Refusal? = nil,
        caller: Caller
    ) async throws(CaseworkFault) -> DirectUpload {
        let id = row?.id ?? randomness.identifier()
        // However long it takes, the sweep leaves it alone.
        _ = uploadsInUse.enter(id)
        let staged: any StagedFile
        do {
            staged = try await storing { () throws(VaultFault) in try await vault.stage(id, for: caller.body) }
        } catch {
            uploadsInUse.leave(id)
            throw error
        }
        return DirectUpload(staged: staged, row: row, refusal: refusal)
    }
}
