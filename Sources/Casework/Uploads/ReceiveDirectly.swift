public import Recognition
import Records
public import Vault

/// Evidence that comes whole in one request, without the means to go on after a cut.
public struct DirectUpload: Sendable {
    public let staged: any StagedFile
    /// Without a target as long as it is not known what the file is for, and where only a file that is there already is taken.
    let row: UploadRow
    /// Why a further file is not taken; the same file once more still is.
    let refusal: Refusal?
}

extension Workplace {
    /// Begins to receive a file. What would refuse it at its end refuses it here, as far as is known.
    ///
    /// - Parameters:
    ///   - target: the case and the purpose; nil while they are still to come.
    ///   - length: bytes that it has at most; they are reserved.
    ///   - metadata: as `Upload-Metadata` has it.
    public func beginDirectly(
        _ target: (caseID: CaseID, purpose: EvidencePurpose)?,
        length: Int64,
        metadata: String,
        caller: Caller
    ) async throws(CaseworkFault) -> DirectUpload {
        try caller.require(.candidate)
        func open(refusing refusal: Refusal? = nil) async throws(CaseworkFault) -> DirectUpload {
            let aim = refusal == nil ? target : nil
            let row = try await create(wanted(aim, length: length, metadata: metadata), capability: nil, caller: caller)
            // However long it takes, the sweep leaves it alone.
            guard uploadsInUse.enter(row.id) else { throw .notFound(.upload) }
            do throws(VaultFault) {
                return DirectUpload(
                    staged: try await vault.reopen(row.id, for: row.body),
                    row: row,
                    refusal: refusal
                )
            } catch {
                uploadsInUse.leave(row.id)
                throw CaseworkFault(error)
            }
        }
        do {
            return try await open()
        } catch {
            guard let target, case .refused(let refusal) = error, refusal.code == .tooManyClips else { throw error }
            let state = try await caseFile(target.caseID, for: caller).state
            guard !state.evidence(answering: target.purpose).isEmpty else { throw error }
            return try await open(refusing: refusal)
        }
    }

    /// Takes what was staged as evidence. Whoever sends a file again, because the answer was lost, gets the same answer.
    ///
    /// - Throws: after which nothing of the file is left.
    public func finishDirectly(
        _ upload: DirectUpload,
        as target: (caseID: CaseID, purpose: EvidencePurpose),
        caller: Caller
    ) async throws(CaseworkFault) -> ReceivedEvidence {
        do {
            let size = try await storing { () throws(VaultFault) in try await upload.staged.sync() }
            switch try await aimed(upload, at: target, length: size, caller: caller) {
            case .success(let row):
                let received = try await receiveEvidence(row, staged: upload.staged)
                uploadsInUse.leave(row.id)
                return received
            case .failure(let refusal):
                let received = try await receiveAgain(upload, of: size, as: target, refusal, caller: caller)
                await abandonDirectly(upload)
                return received
            }
        } catch {
            await abandonDirectly(upload)
            throw error
        }
    }

    /// Drops what was staged. What cannot be dropped now, the sweep finds.
    public func abandonDirectly(_ upload: DirectUpload) async {
        try? await dropUpload(upload.row)
        uploadsInUse.leave(upload.row.id)
    }

    private func wanted(
        _ target: (caseID: CaseID, purpose: EvidencePurpose)?,
        length: Int64,
        metadata: String
    ) -> WantedUpload {
        let claim = target.map { WantedUpload.Claim(caseID: $0.caseID, purpose: $0.purpose) }
        return WantedUpload(claim: claim, length: length, metadata: metadata)
    }

    /// The row of what is to be received, also of a file whose purpose came behind it.
    private func aimed(
        _ upload: DirectUpload,
        at target: (caseID: CaseID, purpose: EvidencePurpose),
        length: Int64,
        caller: Caller
    ) async throws(CaseworkFault) -> Result<UploadRow, Refusal> {
        if let refusal = upload.refusal { return .failure(refusal) }
        let before = upload.row
        guard before.target == nil else { return .success(before) }
        let wanted = wanted(target, length: length, metadata: before.metadata)
        do {
            guard let target = try await self.target(of: wanted, caller: caller) else { return .success(before) }
            return .success(
                try await recording { () throws(RecordsFault) in
                    try await records.aimUpload(before.id, in: before.body, at: target, length: length)
                    return try await records.upload(before.id, in: before.body)
                }
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
    ) async throws(CaseworkFault) -> ReceivedEvidence {
        let state = try await caseFile(target.caseID, for: caller).state
        for twin in state.evidence(answering: target.purpose) where twin.size == size {
            do {
                _ = try await upload.staged.seal(expecting: twin.digest)
            } catch {
                if case .digestMismatch = error { continue }
                throw CaseworkFault(vault: error)
            }
            return ReceivedEvidence(caseID: target.caseID, twin, isNew: false)
        }
        throw .refused(refusal)
    }
}
