import GRDB

extension Schema {
    /// Where each receipt was given, by its short code. No two receipts of a body have the same.
    static func createReceipts(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE receipts (
                    body TEXT NOT NULL,
                    code TEXT NOT NULL,
                    case_id TEXT NOT NULL,
                    evidence TEXT NOT NULL,
                    PRIMARY KEY (body, code),
                    UNIQUE (body, case_id, evidence)
                ) STRICT;
                """
        )
    }
}
