import GRDB

extension Schema {
    /// How many attempts at a job failed, apart from how many were begun. Until now each that did not succeed counted.
    static func countFailures(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE jobs ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
                UPDATE jobs SET failures = attempts - (lease_until IS NOT NULL);
                """
        )
    }
}
