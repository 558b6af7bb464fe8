import GRDB

extension SQLiteRecords {
    /// Many appends in one transaction: all of them, or none when one is refused. For imports and measurements, where
    /// a sync for each would be most of the time.
    package func append(all appends: [Append]) async throws(RecordsFault) -> [AppendReceipt] {
        for append in appends { try append.check() }
        return try await write { db in try appends.map { try AppendTransaction(db, $0).run() } }
    }
}
