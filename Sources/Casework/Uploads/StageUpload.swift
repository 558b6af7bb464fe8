import Records
import Vault

extension Workplace {
    /// Makes the staging file of an upload and then its row. The service may end in between: a file that no row names is found by
    /// the sweep, a row without its file would promise bytes.
    ///
    /// - Parameter fill: what the file has from the beginning.
    func stage(
        _ row: UploadRow,
        within quota: UploadQuota,
        filling fill: (any StagedFile) async throws(VaultFault) -> Void = { (_) throws(VaultFault) in }
    ) async throws(CaseworkFault) {
        // However long filling it takes, the sweep leaves it alone.
        guard uploadsInUse.enter(row.id) else { throw .notFound(.upload) }
        defer { uploadsInUse.leave(row.id) }
        do {
            try await storing { () throws(VaultFault) in try await fill(try await vault.stage(row.id, for: row.body)) }
            try await recording { () throws(RecordsFault) in try await records.createUpload(row, within: quota) }
        } catch {
            // What cannot be cleared away now, the sweep finds.
            try? await vault.unstage(row.id, for: row.body)
            throw error
        }
    }
}
