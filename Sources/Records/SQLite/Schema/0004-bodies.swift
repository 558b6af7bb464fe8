import GRDB

extension Schema {
    /// The bodies of the deployment and the schemes that they have adopted.
    static func createBodies(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE bodies (
                    id TEXT NOT NULL PRIMARY KEY,
                    title TEXT NOT NULL,
                    established_at INTEGER NOT NULL
                ) STRICT;

                CREATE TABLE adopted_schemes (
                    body TEXT NOT NULL REFERENCES bodies (id),
                    code TEXT NOT NULL,
                    scheme TEXT NOT NULL,
                    units TEXT NOT NULL,
                    adopted_at INTEGER NOT NULL,
                    PRIMARY KEY (body, code)
                ) STRICT;
                """
        )
    }
}
