import GRDB

extension Schema {
    /// Uploads in progress and half-finished scorings.
    static func createUploads(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE uploads (
                    body TEXT NOT NULL,
                    id TEXT NOT NULL,
                    case_id TEXT NOT NULL,
                    person TEXT NOT NULL,
                    evidence TEXT NOT NULL,
                    purpose TEXT NOT NULL,
                    length INTEGER NOT NULL,
                    received INTEGER NOT NULL CHECK (received BETWEEN 0 AND length),
                    metadata TEXT NOT NULL,
                    state TEXT NOT NULL,
                    created_at INTEGER NOT NULL,
                    changed_at INTEGER NOT NULL,
                    expires_at INTEGER NOT NULL,
                    PRIMARY KEY (body, id)
                ) STRICT;
                CREATE INDEX uploads_by_state ON uploads (state, created_at, body, id);
                CREATE INDEX uploads_by_person ON uploads (body, person, state);

                CREATE TABLE drafts (
                    body TEXT NOT NULL,
                    case_id TEXT NOT NULL,
                    unit TEXT NOT NULL,
                    round TEXT NOT NULL,
                    assessor TEXT NOT NULL,
                    revision INTEGER NOT NULL,
                    content BLOB NOT NULL,
                    saved_at INTEGER NOT NULL,
                    PRIMARY KEY (body, case_id, unit, round, assessor)
                ) STRICT;
                """
        )
    }
}
