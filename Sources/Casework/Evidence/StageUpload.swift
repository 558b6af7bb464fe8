public import Records
public import Vault

extension Workplace {
    /// Makes the staging file of an upload that was just begun.
    public func stage(_ row: UploadRow) async throws(CaseworkFault) -> any StagedFile {
        try await storing { () throws(VaultFault) in try await vault.stage(row.id, for: row.body) }
    }
}
