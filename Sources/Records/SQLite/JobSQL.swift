import GRDB
import Recognition

/// The statements of the table of jobs that have a reason to be looked at together.
enum JobSQL {
    /// Jobs due at the same instant go in the order in which they were added.
    static let lease = """
        UPDATE jobs SET attempts = attempts + 1, lease_until = :until
        WHERE number = (
            SELECT number FROM jobs
            WHERE state = 'waiting' AND due <= :now AND (lease_until IS NULL OR lease_until <= :now)
                AND kind IN (SELECT value FROM json_each(:kinds))
            ORDER BY due, number LIMIT 1)
        RETURNING *
        """

    static let nextDue = """
        SELECT due FROM jobs
        WHERE state = 'waiting' AND lease_until IS NULL AND kind IN (SELECT value FROM json_each(?))
        ORDER BY due LIMIT 1
        """

    static let nextLeaseEnd = """
        SELECT lease_until FROM jobs
        WHERE state = 'waiting' AND lease_until IS NOT NULL AND kind IN (SELECT value FROM json_each(?))
        ORDER BY lease_until LIMIT 1
        """

    /// That the lease which a worker was given is still the latest one. The number of attempts alone would not do: it
    /// begins again when a job is exhumed.
    static let whereHeld = """
        WHERE body = :body AND id = :id AND state = 'waiting' AND attempts = :attempts AND lease_until = :lease
        """

    static func held(_ job: JobRow) -> StatementArguments {
        [
            "body": job.body.text, "id": job.id.text, "attempts": job.attempts, "lease": job.leaseUntil?.milliseconds,
        ]
    }
}

extension Database {
    /// A job like one that waits or is buried is not added.
    func add(_ job: NewJob, in body: BodyID) throws {
        try change(
            """
            INSERT INTO jobs (body, id, kind, key, due, state, attempts)
            SELECT :body, :id, :kind, :key, :due, :state, 0
            WHERE NOT EXISTS (SELECT 1 FROM jobs WHERE body = :body AND kind = :kind AND key = :key)
            """,
            [
                "body": body.text, "id": job.id.text, "kind": job.kind.rawValue, "key": job.key,
                "due": job.due.milliseconds, "state": JobState.waiting.rawValue,
            ]
        )
    }
}
