import Recognition
import Records
import Vault

extension Workplace {
    /// Removes staging files that no upload knows: a crash between two steps of storing a keyframe or of creating an upload leaves
    /// one behind. A file that is younger than this look is let be.
    ///
    /// - Returns: how many were removed.
    public func sweepStaging() async throws(CaseworkFault) -> Int {
        var removed = 0
        for body in try await recording({ () throws(RecordsFault) in try await records.bodies() }) {
            let now = self.now
            let staged = try await storing { () throws(VaultFault) in
                try await vault.stagedUploads(of: body.id, unchangedSince: now)
            }
            for upload in staged where try await isUnknown(upload, in: body.id) {
                try await storing { () throws(VaultFault) in try await vault.unstage(upload, for: body.id) }
                removed += 1
            }
        }
        return removed
    }

    /// Asked for each file: a list of uploads could have an end, and an upload beyond it would lose its bytes.
    private func isUnknown(_ upload: UploadID, in body: BodyID) async throws(CaseworkFault) -> Bool {
        do {
            return try await records.upload(upload, in: body).state == .received
        } catch {
            if error == .notFound { return true }
            throw CaseworkFault(error)
        }
    }
}
