import GRDB

extension Schema {
    /// Cases as lists show them, and the queue.
    static func createCases(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE cases (
                    body TEXT NOT NULL,
                    id TEXT NOT NULL,
                    status TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    candidate TEXT NOT NULL,
                    scheme TEXT NOT NULL,
                    organisation TEXT,
                    units TEXT NOT NULL,
                    evidence INTEGER NOT NULL,
                    opened_at INTEGER NOT NULL,
                    last_act_at INTEGER NOT NULL,
                    PRIMARY KEY (body, id)
                ) STRICT;
                CREATE INDEX cases_by_last_act ON cases (body, last_act_at DESC, id);
                CREATE INDEX cases_by_status ON cases (body, status, last_act_at DESC, id);
                CREATE INDEX cases_by_candidate ON cases (body, candidate, last_act_at DESC, id);

                CREATE TABLE queue (
                    number INTEGER PRIMARY KEY,
                    body TEXT NOT NULL,
                    case_id TEXT NOT NULL,
                    unit TEXT NOT NULL,
                    round TEXT NOT NULL,
                    status TEXT NOT NULL,
                    scheme TEXT NOT NULL,
                    candidate TEXT NOT NULL,
                    ready_since INTEGER NOT NULL,
                    case_version INTEGER NOT NULL,
                    assessor TEXT,
                    allocated_until INTEGER,
                    -- A lease is no act: these two follow from nothing and outlive a rebuild.
                    lease_holder TEXT,
                    lease_until INTEGER,
                    UNIQUE (body, case_id, unit),
                    FOREIGN KEY (body, case_id) REFERENCES cases (body, id)
                ) STRICT;
                CREATE INDEX queue_in_order ON queue (body, ready_since, case_id, unit);
                CREATE INDEX queue_by_unit ON queue (body, unit, ready_since, case_id);
                CREATE INDEX queue_by_assessor ON queue (body, assessor, ready_since, case_id, unit)
                    WHERE assessor IS NOT NULL;
                -- What can be claimed now and nothing else, so that a claim reads the head of an index however
                -- long the queue is.
                CREATE INDEX queue_to_claim ON queue (body, ready_since, case_id, unit)
                    WHERE status = 'ready' AND lease_holder IS NULL;
                CREATE INDEX queue_to_claim_by_unit ON queue (body, unit, ready_since, case_id)
                    WHERE status = 'ready' AND lease_holder IS NULL;
                CREATE INDEX queue_by_lease_end ON queue (body, lease_until) WHERE lease_holder IS NOT NULL;
                CREATE INDEX queue_by_lease_holder ON queue (body, lease_holder, ready_since, case_id, unit)
                    WHERE lease_holder IS NOT NULL;
                """
        )
    }
}
