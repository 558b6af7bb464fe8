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
