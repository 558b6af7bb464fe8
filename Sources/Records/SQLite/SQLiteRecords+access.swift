import GRDB

extension SQLiteRecords {
    /// Reads one consistent state. GRDB's asynchronous calls with a completion are used, not its `async` ones: those
    /// stop when the caller's task is cancelled, and a disconnecting client must not keep what it sent from being
    /// recorded.
    func read<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws(RecordsFault)
        -> Value
    {
        let result = await withCheckedContinuation { continuation in
            pool.asyncRead { connection in
                continuation.resume(returning: Result { try work(connection.get()) })
            }
        }
        return try Self.unwrap(result)
    }

    /// Writes in one transaction: all of it, or nothing when `work` throws.
    func write<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws(RecordsFault)
        -> Value
    {
        let result = await withCheckedContinuation { continuation in
            pool.asyncWrite(work) { _, result in continuation.resume(returning: result) }
        }
        return try Self.unwrap(result)
    }

    private static func unwrap<Value>(_ result: Result<Value, any Error>) throws(RecordsFault) -> Value {
        do {
            return try result.get()
        } catch {
            throw RecordsFault(error)
        }
    }
}
