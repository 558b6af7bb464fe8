import GRDB

extension Schema {
    /// The acts, which everything else follows from, and what is appended together with them.
    static func createActs(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE acts (
                    position INTEGER PRIMARY KEY AUTOINCREMENT,
                    body TEXT NOT NULL,
                    stream_kind TEXT NOT NULL,
                    stream TEXT NOT NULL,
                    version INTEGER NOT NULL CHECK (version > 0),
                    id TEXT NOT NULL,
                    at INTEGER NOT NULL,
                    author_person TEXT,
                    author_role TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    envelope TEXT NOT NULL
                ) STRICT;
                CREATE UNIQUE INDEX acts_by_stream ON acts (body, stream_kind, stream, version);
                CREATE UNIQUE INDEX acts_by_id ON acts (body, id);
                CREATE INDEX acts_in_order ON acts (body, position, stream_kind, kind);

                CREATE TRIGGER acts_are_never_changed BEFORE UPDATE ON acts
                BEGIN SELECT RAISE(ABORT, 'acts are never changed'); END;
                CREATE TRIGGER acts_are_never_deleted BEFORE DELETE ON acts
                BEGIN SELECT RAISE(ABORT, 'acts are never deleted'); END;

                -- Apart from the acts, so that it can go: erasing a row here is all there is to erase.
                CREATE TABLE personal_parts (
                    act INTEGER PRIMARY KEY REFERENCES acts (position),
                    texts TEXT NOT NULL,
                    salt TEXT NOT NULL
                ) STRICT;

                CREATE TABLE documents (
                    body TEXT NOT NULL,
                    digest TEXT NOT NULL,
                    content BLOB NOT NULL,
                    PRIMARY KEY (body, digest)
                ) STRICT;

                CREATE TABLE idempotency (
                    body TEXT NOT NULL,
                    person TEXT NOT NULL,
                    key TEXT NOT NULL,
                    request TEXT NOT NULL,
                    answer BLOB NOT NULL,
                    at INTEGER NOT NULL,
                    PRIMARY KEY (body, person, key)
                ) STRICT;
                CREATE INDEX idempotency_by_age ON idempotency (body, at);
                """
        )
    }
}
