import GRDB

/// The rows of a deployment in one SQLite file in its data folder.
///
/// One connection writes, in the one process that holds the folder's lock; readers see the last commit and are never
/// blocked by it. Commits are synced to disk (`synchronous=FULL`) before a call returns.
public final class SQLiteRecords: Records {
    /// The name of the file within the data folder.
    public static let fileName = "records.sqlite"

    let pool: DatabasePool
    private let lock: DataFolderLock

    init(pool: DatabasePool, lock: DataFolderLock) {
        self.pool = pool
        self.lock = lock
    }

    /// Ends all access and gives the folder back. Waits for what is being written; later calls throw `.engine`.
    public func close() async {
        let pool = pool
        // A connection that cannot close is closed with the process; everything acknowledged is on disk already.
        await Blocking.run { try? pool.close() }
        lock.release()
    }

    public func ping() async throws(RecordsFault) {
        try await read { db in _ = try db.row("SELECT 1 FROM acts LIMIT 1") }
    }
}
