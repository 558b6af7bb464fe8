import Recognition
import Records
import Vault

extension Workplace {
    /// Looks at the staging files that rest. One whose upload has all its bytes is taken up: the service ended, or a disk failed,
    /// between the last byte and what follows it, and its sender may have seen all of it go and never come back. One that no upload
    /// knows is removed: a crash between two steps of storing a keyframe or of creating an upload leaves it behind.
    ///
    /// - Parameter seconds: a file that was changed later than so long ago is let be, and so is one that is younger than this
    ///   look.
    func sweepStaging(restingSeconds seconds: Int64, _ sweep: inout UploadSweep) async throws(CaseworkFault) {
        for body in try await recording({ () throws(RecordsFault) in try await records.bodies() }) {
            let until = now.adding(seconds: -seconds)
            let resting = try await storing { () throws(VaultFault) in
                try await vault.stagedUploads(of: body.id, unchangedSince: until)
            }
            for file in resting {
                await sweep.attempting(file.upload) { sweep throws(CaseworkFault) in
                    _ = try await uploadsInUse.alone(with: file.upload) { () async throws(CaseworkFault) in
                        try await settle(file, in: body.id, &sweep)
                    }
                }
            }
        }
    }

    private func settle(
        _ file: RestingFile,
        in body: BodyID,
        _ sweep: inout UploadSweep
    ) async throws(CaseworkFault) {
        // Asked for each file: a list of uploads could have an end, and an upload beyond it would lose its bytes.
        let row: UploadRow?
        do throws(RecordsFault) {
            row = try await records.upload(file.upload, in: body)
        } catch {
            guard error == .notFound else { throw CaseworkFault(error) }
            row = nil
        }
        guard let row, row.state != .received else {
            try await storing { () throws(VaultFault) in try await vault.unstage(file.upload, for: body) }
            sweep.orphans += 1
            return
        }
        // Complete ones had their turn.
        if row.state == .receiving, file.size == row.length { try await takeUp(row.id, in: body, &sweep) }
    }
}
