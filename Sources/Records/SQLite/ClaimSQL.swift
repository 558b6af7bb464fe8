/// The statements of a queue claim, in the order in which one transaction runs them. Each reads the head of a partial
/// index, so a claim costs the same however many cases are open; a test holds them against their query plans.
enum ClaimSQL {
    /// Leases that have run out are ended first, so that `queue_to_claim` holds all that can be claimed and nothing
    /// else.
    static let endExpired = """
        UPDATE queue SET lease_holder = NULL, lease_until = NULL
        WHERE body = ? AND lease_holder IS NOT NULL AND lease_until <= ?
        """

    /// The unit that this assessor holds already.
    static let renew = """
        UPDATE queue SET lease_until = :until
        WHERE number = (
            SELECT number FROM queue
            WHERE body = :body AND lease_holder = :assessor
                AND (:units IS NULL OR unit IN (SELECT value FROM json_each(:units)))
            ORDER BY ready_since, case_id, unit LIMIT 1)
        RETURNING *
        """

    /// The unit that has been ready longest.
    static let take = """
        UPDATE queue SET lease_holder = :assessor, lease_until = :until
        WHERE number = (
            SELECT number FROM queue
            WHERE body = :body AND status = 'ready' AND lease_holder IS NULL AND candidate <> :assessor
            ORDER BY ready_since, case_id, unit LIMIT 1)
        RETURNING *
        """

    /// The same among some units: the head of each unit's part of an index, then the longest ready of these few.
    static let takeOfUnits = """
        UPDATE queue SET lease_holder = :assessor, lease_until = :until
        WHERE number = (
            SELECT head.number FROM json_each(:units) AS wanted CROSS JOIN queue AS head ON head.number = (
                SELECT number FROM queue
                WHERE body = :body AND unit = wanted.value AND status = 'ready' AND lease_holder IS NULL
                    AND candidate <> :assessor
                ORDER BY ready_since, case_id LIMIT 1)
            ORDER BY head.ready_since, head.case_id, head.unit LIMIT 1)
        RETURNING *
        """
}
