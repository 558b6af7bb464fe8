import GRDB

extension Schema {
    /// Uploads that are parts of others, whose length comes later, that have a secret in their address, and that say what they
    /// have become. Uploads that were received before cannot say that: their rows go, the evidence stands in its case.
    static func completeUploads(_ db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM uploads WHERE state = 'received';
                CREATE TABLE whole_uploads (
                    body TEXT NOT NULL,
                    id TEXT NOT NULL,
                    person TEXT NOT NULL,
                    case_id TEXT,
                    evidence TEXT,
                    purpose TEXT,
                    length INTEGER NOT NULL,
                    is_length_deferred INTEGER NOT NULL DEFAULT 0,
                    received INTEGER NOT NULL CHECK (received BETWEEN 0 AND length),
                    metadata TEXT NOT NULL,
                    concat TEXT,
                    state TEXT NOT NULL,
                    created_at INTEGER NOT NULL,
                    changed_at INTEGER NOT NULL,
                    expires_at INTEGER NOT NULL,
                    capability TEXT,
                    token TEXT,
                    digest TEXT,
                    PRIMARY KEY (body, id),
                    CHECK ((case_id IS NULL) = (evidence IS NULL) AND (case_id IS NULL) = (purpose IS NULL))
                ) STRICT;
                INSERT INTO whole_uploads
                    (body, id, person, case_id, evidence, purpose, length, received, metadata, state,
                    created_at, changed_at, expires_at)
                SELECT body, id, person, case_id, evidence, purpose, length, received, metadata, state,
                    created_at, changed_at, expires_at
                FROM uploads;
                DROP TABLE uploads;
                ALTER TABLE whole_uploads RENAME TO uploads;
                CREATE INDEX uploads_by_state ON uploads (state, created_at, body, id);
                CREATE INDEX uploads_reserved ON uploads (body, person, length, state) WHERE state <> 'received';
                CREATE INDEX uploads_by_expiry ON uploads (expires_at) WHERE state <> 'complete';
                CREATE INDEX uploads_joined ON uploads (body, person, concat) WHERE concat IS NOT NULL;
                CREATE UNIQUE INDEX uploads_by_capability ON uploads (capability) WHERE capability IS NOT NULL;
                """
        )
    }
}
