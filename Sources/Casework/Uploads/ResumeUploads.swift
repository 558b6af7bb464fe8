import Recognition
import Records
import Vault

extension Workplace {
    /// Takes up uploads that were complete and that nobody is busy with: the service ended before they were received, or
    /// receiving them failed. One that cannot be taken up keeps no other from it.
    func resumeUploads() async throws(CaseworkFault) -> UploadSweep {
        var sweep = UploadSweep()
        for row in try await recording({ () throws(RecordsFault) in try await records.uploads(in: .complete) }) {
            await sweep.attempting(row.id) { sweep throws(CaseworkFault) in
                _ = try await uploadsInUse.alone(with: row.id) { () async throws(CaseworkFault) in
                    try await takeUp(row.id, in: row.body, &sweep)
                }
            }
        }
        return sweep
    }

    /// Receives an upload whose bytes are all there. For somebody who is alone with it.
    func takeUp(_ id: UploadID, in body: BodyID, _ sweep: inout UploadSweep) async throws(CaseworkFault) {
        // Somebody may have received it since it was found.
        let row = try await finding(.upload) { () throws(RecordsFault) in try await records.upload(id, in: body) }
        guard row.state == .complete || row.state == .receiving, !row.isPart, !row.isLengthDeferred else { return }
        let staged: any StagedFile
        do {
            staged = try await vault.reopen(id, for: body)
        } catch {
            // It was being dropped when the service ended.
            if case .notStaged = error { try await dropUpload(row) }
            throw CaseworkFault(error)
        }
        guard try await storing({ () throws(VaultFault) in try await staged.offset }) == row.length else {
            // Its sender may go on with it, as long as it has time.
            if row.expiresAt <= now { try await dropUpload(row) }
            throw .vault(.damaged)
        }
        do {
            _ = try await receiveEvidence(row, staged: staged)
            sweep.takenUp += 1
        } catch {
            guard error.endsUpload else { throw error }
        }
    }
}
