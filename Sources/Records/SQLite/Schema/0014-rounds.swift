import GRDB

extension Schema {
    /// Further rounds of judging: who must not be given a unit, and an order in which a claim finds what it may be given. Until now
    /// there was the first round alone, from which nobody is barred; nobody could try again, nor appeal.
    static func addRounds(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE cases ADD COLUMN attempt INTEGER NOT NULL DEFAULT 1;
                ALTER TABLE cases ADD COLUMN has_open_appeal INTEGER NOT NULL DEFAULT 0;

                ALTER TABLE queue ADD COLUMN barred TEXT NOT NULL DEFAULT '';
                DROP INDEX queue_to_claim;
                DROP INDEX queue_to_claim_by_unit;
                -- What can be claimed now and nothing else. Units that bar the same people lie together, so that a claim
                -- steps over all of them at once.
                CREATE INDEX queue_to_claim ON queue (body, round, barred, ready_since, case_id, unit)
                    WHERE status = 'ready' AND lease_holder IS NULL;
                CREATE INDEX queue_to_claim_by_unit ON queue (body, unit, round, barred, ready_since, case_id)
                    WHERE status = 'ready' AND lease_holder IS NULL;
                """
        )
    }
}
