public import Recognition
public import Records
import Vault

extension Workplace {
    /// Gives an upload up: its row and its bytes go, and what it had reserved is free.
    ///
    /// The row first: bytes without a row are found by the sweep, a row without bytes would promise them.
    public func dropUpload(_ row: UploadRow) async throws(CaseworkFault) {
        try await recording { () throws(RecordsFault) in try await records.deleteUpload(row.id, in: row.body) }
        try await storing { () throws(VaultFault) in try await vault.unstage(row.id, for: row.body) }
    }

    /// Records the length of an upload that was begun without.
    public func declareLength(_ length: Int64, of row: UploadRow) async throws(CaseworkFault) {
        try await recording { () throws(RecordsFault) in
            try await records.declareLength(length, of: row.id, in: row.body)
        }
    }

    /// When an upload expires that progresses now.
    public var uploadExpiry: Instant { now.adding(seconds: limits.expirySeconds) }

    public func prolongUpload(_ row: UploadRow, until instant: Instant) async throws(CaseworkFault) {
        try await recording { () throws(RecordsFault) in
            try await records.setExpiry(instant, of: row.id, in: row.body)
        }
    }
}

extension UploadRow {
    /// Whether its time is up. One that waits to be received has all its time.
    public func isExpired(at now: Instant) -> Bool { state != .complete && expiresAt <= now }
}
