import GRDB
import Recognition

extension Schema {
    /// Notices get identifiers, an order in time, and jobs that deliver them: until now nothing did, so those that wait get theirs
    /// here.
    static func nameNotices(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE named_notices (
                    body TEXT NOT NULL,
                    id TEXT NOT NULL,
                    recipient TEXT NOT NULL,
                    about_kind TEXT NOT NULL,
                    about TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    act INTEGER NOT NULL REFERENCES acts (position),
                    at INTEGER NOT NULL,
                    state TEXT NOT NULL DEFAULT 'waiting',
                    attempts INTEGER NOT NULL DEFAULT 0,
                    delivered_at INTEGER,
                    last_error TEXT,
                    PRIMARY KEY (body, id)
                ) STRICT;
                """
        )
        let old = try db.rows(
            """
            SELECT n.body, n.recipient, n.about_kind, n.about, n.kind, n.act, a.at
            FROM notices n JOIN acts a ON a.position = n.act ORDER BY n.number
            """
        )
        for row in old { try name(row, db) }
        try db.execute(
            sql: """
                DROP TABLE notices;
                ALTER TABLE named_notices RENAME TO notices;
                CREATE INDEX notices_in_order ON notices (body, at, id);
                CREATE INDEX notices_by_state ON notices (body, state, at, id);
                CREATE INDEX notices_by_recipient ON notices (body, recipient, at, id);
                CREATE INDEX notices_by_stream ON notices (body, about_kind, about, at, id);
                """
        )
    }

    private static func name(_ old: Row, _ db: Database) throws {
        var generator = SystemRandomNumberGenerator()
        let (id, job) = (NoticeID.random(using: &generator).text, JobID.random(using: &generator).text)
        let values = StatementArguments(Dictionary(uniqueKeysWithValues: old.map { ($0, $1) }))
        try db.change(
            """
            INSERT INTO named_notices (body, id, recipient, about_kind, about, kind, act, at)
            VALUES (:body, :id, :recipient, :about_kind, :about, :kind, :act, :at)
            """,
            values &+ ["id": id]
        )
        try db.change(
            """
            INSERT INTO jobs (body, id, kind, key, due, state, attempts)
            VALUES (?, ?, 'deliver-notice', ?, ?, 'waiting', 0)
            """,
            [old["body"] as String?, job, id, old["at"] as Int64?]
        )
    }
}
