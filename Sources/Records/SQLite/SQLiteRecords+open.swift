import GRDB
import Glibc

extension SQLiteRecords {
    /// Opens the data folder's database, creating it where there is none, and migrates it to this version.
    ///
    /// - Parameter folder: an existing folder; symbolic links are followed.
    public static func open(folder: String) async throws(OpeningFault) -> SQLiteRecords {
        try await open(in: try DataFolderLock(folder: folder))
    }

    /// The same for a folder whose lock the caller has taken before, to be the first in it. Closing gives the lock
    /// back, and so does a failure.
    public static func open(in lock: DataFolderLock) async throws(OpeningFault) -> SQLiteRecords {
        let opened = await Blocking.run { () -> Result<SQLiteRecords, OpeningFault> in
            Result { () throws(OpeningFault) in try openBlocking(in: lock) }
        }
        // At once, not when the last reference goes: the thread that tried may hold one a moment longer.
        if case .failure = opened { lock.release() }
        return try opened.get()
    }

    private static func openBlocking(in lock: DataFolderLock) throws(OpeningFault) -> SQLiteRecords {
        let path = lock.folder + "/" + fileName
        try makePrivate(path)
        do {
            let pool = try DatabasePool(path: path, configuration: ConnectionSettings.configuration)
            try pool.writeWithoutTransaction { db in
                try ConnectionSettings.makeCommitsDurable(db)
                try Schema.refuseNewer(db)
            }
            try Schema.migrator.migrate(pool)
            try pool.write { db in
                // The lock says that no other process lives, so whoever held these jobs is gone: they are taken up at
                // once. Their attempts stay counted, though not as failures: a job that ends the service each time is buried at last.
                try db.change("UPDATE jobs SET lease_until = NULL WHERE lease_until IS NOT NULL")
            }
            return SQLiteRecords(pool: pool, lock: lock)
        } catch let fault as OpeningFault {
            throw fault
        } catch let error as DatabaseError {
            throw OpeningFault(error)
        } catch {
            throw .engine(code: Int(DatabaseError.SQLITE_ERROR.rawValue))
        }
    }

    /// The file holds personal data: nobody but the service's user reads it. SQLite gives its `-wal` and `-shm` files
    /// the same mode.
    private static func makePrivate(_ path: String) throws(OpeningFault) {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(code: errno) }
        defer { Glibc.close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0 else { throw .system(code: errno) }
    }
}
