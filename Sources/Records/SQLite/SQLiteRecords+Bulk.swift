import GRDB

extension SQLiteRecords {
    /// Many appends in one transaction, each with an answer of its own, of whichever bodies and streams: all of them, or none when
    /// one is refused. For imports and measurements, where a sync for each would be most of the time.
    package func append(all appends: [Append]) async throws(RecordsFault) -> [AppendReceipt] {
        let batches = try appends.map { append throws(RecordsFault) in try AppendBatch([append]) }
        return try await write { db in try batches.map { try BatchTransaction(db, $0).run() } }
    }
}
