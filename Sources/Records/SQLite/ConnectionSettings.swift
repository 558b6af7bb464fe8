import GRDB

/// How the connections are set. `PRAGMA` texts are ours; none takes a value from outside.
enum ConnectionSettings {
    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "records"
        configuration.foreignKeysEnabled = true
        // GRDB begins writes with `BEGIN IMMEDIATE` (its default for connections that write), so they wait here
        // instead of failing at once with SQLITE_BUSY_SNAPSHOT. Only maintenance by the operator's own tools can make
        // them wait.
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in try prepare(db) }
        return configuration
    }

    /// GRDB sets `synchronous=NORMAL` on the writer after `prepareDatabase`, which lets a power cut take back commits
    /// that were acknowledged. So this comes after opening, and a test asks for the value.
    static func makeCommitsDurable(_ db: Database) throws {
        try db.execute(sql: "PRAGMA synchronous = FULL")
    }

    private static func prepare(_ db: Database) throws {
        // A memory map would show a reader torn pages where the file is damaged.
        try db.execute(sql: "PRAGMA mmap_size = 0")
        if db.configuration.readonly {
            // Only the writer may checkpoint: see `DataFolderLock` for the bug that two checkpointing connections meet.
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
            try db.execute(sql: "PRAGMA query_only = 1")
        } else {
            // The writer checkpoints inside its own commits, every 1,000 pages (4 MB, SQLite's default): commit and
            // checkpoint follow each other on one connection, and one commit in some hundred pays a few milliseconds
            // for it.
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 1000")
            // A long read keeps the log from being reset and lets it grow; it shrinks to this again at the next reset.
            try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
            // What is erased is overwritten in the file, not only unlinked.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            // Without it, `INSERT OR REPLACE` deletes rows past the triggers that keep acts.
            try db.execute(sql: "PRAGMA recursive_triggers = ON")
        }
    }
}
