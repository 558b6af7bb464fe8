import GRDB

extension Schema {
    /// People, what they may do, their tokens, and organisations. No name is stored here: `named_by` points at the
    /// act whose personal part holds it.
    static func createPeople(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE people (
                    body TEXT NOT NULL,
                    id TEXT NOT NULL,
                    organisation TEXT,
                    version INTEGER NOT NULL,
                    registered_at INTEGER NOT NULL,
                    named_by INTEGER NOT NULL REFERENCES acts (position),
                    PRIMARY KEY (body, id)
                ) STRICT;
                CREATE INDEX people_in_order ON people (body, registered_at, id);

                CREATE TABLE roles (
                    body TEXT NOT NULL,
                    person TEXT NOT NULL,
                    role TEXT NOT NULL,
                    PRIMARY KEY (body, person, role),
                    FOREIGN KEY (body, person) REFERENCES people (body, id)
                ) STRICT;

                CREATE TABLE tokens (
                    digest TEXT NOT NULL,
                    body TEXT NOT NULL,
                    person TEXT NOT NULL,
                    id TEXT NOT NULL,
                    role TEXT NOT NULL,
                    issued_at INTEGER NOT NULL,
                    expires_at INTEGER,
                    revoked_at INTEGER,
                    FOREIGN KEY (body, person) REFERENCES people (body, id)
                ) STRICT;
                CREATE UNIQUE INDEX tokens_by_digest ON tokens (digest);
                CREATE INDEX tokens_by_person ON tokens (body, person, issued_at, id);

                CREATE TABLE organisations (
                    body TEXT NOT NULL,
                    id TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    registered_at INTEGER NOT NULL,
                    named_by INTEGER NOT NULL REFERENCES acts (position),
                    PRIMARY KEY (body, id)
                ) STRICT;
                CREATE INDEX organisations_in_order ON organisations (body, registered_at, id);
                """
        )
    }
}
