/// The statements of a queue claim, in the order in which one transaction runs them. Each reads the heads of parts of a partial
/// index, so a claim costs the same however many cases are open; a test holds them against their query plans.
///
/// A part is what is to be judged in one round and bars the same people (`QueuedUnit.barred`). Parts are few: none is barred from
/// a first round, and from a second one the assessor of the first. So whoever judged a hundred thousand units steps over their
/// second marking at once.
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
            WHERE body = :body AND lease_holder = :assessor AND instr(barred, :assessor) = 0
                AND round IN (SELECT value FROM json_each(:rounds))
                AND (:units IS NULL OR unit IN (SELECT value FROM json_each(:units)))
                AND (:schemes IS NULL OR scheme IN (SELECT value FROM json_each(:schemes)))
                AND case_id || '/' || unit NOT IN (SELECT value FROM json_each(:skipped))
            ORDER BY ready_since, case_id, unit LIMIT 1)
        RETURNING *
        """

    /// The unit that has been ready longest: the head of each part, then the longest ready of these few.
    static let take = """
        WITH RECURSIVE parts (round, barred) AS (
            SELECT wanted.value, (
                SELECT barred FROM queue
                WHERE body = :body AND round = wanted.value AND status = 'ready' AND lease_holder IS NULL
                ORDER BY barred LIMIT 1)
            FROM json_each(:rounds) AS wanted
            UNION
            SELECT parts.round, (
                SELECT next.barred FROM queue AS next
                WHERE next.body = :body AND next.round = parts.round AND next.status = 'ready'
                    AND next.lease_holder IS NULL AND next.barred > parts.barred
                ORDER BY next.barred LIMIT 1)
            FROM parts WHERE parts.barred IS NOT NULL)
        UPDATE queue SET lease_holder = :assessor, lease_until = :until
        WHERE number = (
            SELECT head.number FROM parts CROSS JOIN queue AS head ON head.number = (
                SELECT number FROM queue
                WHERE body = :body AND round = parts.round AND barred = parts.barred AND status = 'ready'
                    AND lease_holder IS NULL AND candidate <> :assessor
                    AND (:schemes IS NULL OR scheme IN (SELECT value FROM json_each(:schemes)))
                    AND case_id || '/' || unit NOT IN (SELECT value FROM json_each(:skipped))
                ORDER BY ready_since, case_id, unit LIMIT 1)
            WHERE instr(parts.barred, :assessor) = 0
            ORDER BY head.ready_since, head.case_id, head.unit LIMIT 1)
        RETURNING *
        """

    /// The same among some units: each of them has parts of its own.
    static let takeOfUnits = """
        WITH RECURSIVE parts (unit, round, barred) AS (
            SELECT wanted.value, due.value, (
                SELECT barred FROM queue
                WHERE body = :body AND unit = wanted.value AND round = due.value AND status = 'ready'
                    AND lease_holder IS NULL
                ORDER BY barred LIMIT 1)
            FROM json_each(:units) AS wanted CROSS JOIN json_each(:rounds) AS due
            UNION
            SELECT parts.unit, parts.round, (
                SELECT next.barred FROM queue AS next
                WHERE next.body = :body AND next.unit = parts.unit AND next.round = parts.round
                    AND next.status = 'ready' AND next.lease_holder IS NULL AND next.barred > parts.barred
                ORDER BY next.barred LIMIT 1)
            FROM parts WHERE parts.barred IS NOT NULL)
        UPDATE queue SET lease_holder = :assessor, lease_until = :until
        WHERE number = (
            SELECT head.number FROM parts CROSS JOIN queue AS head ON head.number = (
                SELECT number FROM queue
                WHERE body = :body AND unit = parts.unit AND round = parts.round AND barred = parts.barred
                    AND status = 'ready' AND lease_holder IS NULL AND candidate <> :assessor
                    AND (:schemes IS NULL OR scheme IN (SELECT value FROM json_each(:schemes)))
                    AND case_id || '/' || unit NOT IN (SELECT value FROM json_each(:skipped))
                ORDER BY ready_since, case_id LIMIT 1)
            WHERE instr(parts.barred, :assessor) = 0
            ORDER BY head.ready_since, head.case_id, head.unit LIMIT 1)
        RETURNING *
        """
}
