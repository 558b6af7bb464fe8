import Recognition
import Records
import Vault

extension Workplace {
    /// Removes staging files that no upload knows: a crash between two steps of storing a keyframe or of creating an upload leaves
    /// one behind.
    ///
    /// - Parameter seconds: a file that was changed later than so long ago is let be, and so is one that is younger than this
    ///   look.
    /// - Returns: how many were removed.
    func sweepStaging(restingSeconds seconds: Int64) async throws(CaseworkFault) -> Int {
        var removed = 0
        for body in try await recording({ () throws(RecordsFault) in try await records.bodies() }) {
            let until = now.adding(seconds: -seconds)
            let staged = try await storing { () throws(VaultFault) in
                try await vault.stagedUploads(of: body.id, unchangedSince: until)
            }
            for upload in staged {
                let isRemoved = try await uploadsInUse.alone(with: upload) { () async throws(CaseworkFault) in
                    guard try await isUnknown(upload, in: body.id) else { return false }
                    try await storing { () throws(VaultFault) in try await vault.unstage(upload, for: body.id) }
                    return true
                }
                if isRemoved == true { removed += 1 }
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
