import GRDB

extension Schema {
    /// The one table of jobs, and the outbox of notices.
    static func createJobs(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE jobs (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    body TEXT NOT NULL,
                    id TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    key TEXT NOT NULL,
                    due INTEGER NOT NULL,
                    state TEXT NOT NULL,
                    attempts INTEGER NOT NULL,
                    lease_until INTEGER,
                    last_error TEXT,
                    UNIQUE (body, id),
                    UNIQUE (body, kind, key)
                ) STRICT;
                CREATE INDEX jobs_to_lease ON jobs (due, number, kind, lease_until) WHERE state = 'waiting';
                CREATE INDEX jobs_by_lease_end ON jobs (lease_until, kind)
                    WHERE state = 'waiting' AND lease_until IS NOT NULL;
                CREATE INDEX jobs_by_due ON jobs (body, due, id);
                CREATE INDEX jobs_by_state ON jobs (body, state, due, id);

                CREATE TABLE notices (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    body TEXT NOT NULL,
                    recipient TEXT NOT NULL,
                    about_kind TEXT NOT NULL,
                    about TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    act INTEGER NOT NULL REFERENCES acts (position),
                    state TEXT NOT NULL DEFAULT 'waiting',
                    attempts INTEGER NOT NULL DEFAULT 0,
                    delivered_at INTEGER,
                    last_error TEXT
                ) STRICT;
                CREATE INDEX notices_to_deliver ON notices (number) WHERE state = 'waiting';
                CREATE INDEX notices_by_recipient ON notices (body, recipient, number);
                """
        )
    }
}
