import GRDB
public import Recognition

extension SQLiteRecords {
    public func leaseJob(kinds: [JobKind], now: Instant, until: Instant) async throws(RecordsFault) -> JobRow? {
        let kinds = try StoredJSON.text(kinds)
        return try await write { db in
            try db.row(
                JobSQL.lease,
                ["kinds": kinds, "now": now.milliseconds, "until": until.milliseconds]
            ).map { try JobRow($0) }
        }
    }

    public func nextJobDue(kinds: [JobKind]) async throws(RecordsFault) -> Instant? {
        let kinds = try StoredJSON.text(kinds)
        return try await read { db in
            let due = try db.row(JobSQL.nextDue, [kinds]).map { try StoredRow($0, "jobs").instant("due") }
            let end = try db.row(JobSQL.nextLeaseEnd, [kinds]).map { try StoredRow($0, "jobs").instant("lease_until") }
            return [due, end].compactMap(\.self).min()
        }
    }

    public func finishJob(_ job: JobRow) async throws(RecordsFault) {
        try await write { db in try db.change("DELETE FROM jobs \(JobSQL.whereHeld)", JobSQL.held(job)) }
    }

    public func retryJob(_ job: JobRow, due: Instant, error: String) async throws(RecordsFault) {
        try await write { db in
            try db.change(
                """
                UPDATE jobs SET due = :due, failures = failures + 1, lease_until = NULL, last_error = :error
                \(JobSQL.whereHeld)
                """,
                JobSQL.held(job) &+ ["due": due.milliseconds, "error": error]
            )
        }
    }

    public func releaseJob(_ job: JobRow) async throws(RecordsFault) {
        try await write { db in
            try db.change(
                "UPDATE jobs SET attempts = attempts - 1, lease_until = NULL \(JobSQL.whereHeld)",
                JobSQL.held(job)
            )
        }
    }

    public func buryJob(_ job: JobRow, error: String) async throws(RecordsFault) {
        try await write { db in
            try db.change(
                "UPDATE jobs SET state = 'buried', lease_until = NULL, last_error = :error \(JobSQL.whereHeld)",
                JobSQL.held(job) &+ ["error": error]
            )
        }
    }

    public func jobs(in body: BodyID, state: JobState?, page: PageRequest) async throws(RecordsFault) -> Page<JobRow> {
        let (mark, limit) = (page.mark(in: .jobs), page.clampedLimit)
        return try await read { db in
            let found = try db.rows(
                """
                SELECT * FROM jobs WHERE body = :body \(state == nil ? "" : "AND state = :state")
                \(mark == nil ? "" : "AND (due, id) > (:due, :id)") ORDER BY due, id LIMIT :limit
                """,
                [
                    "body": body.text, "state": state?.rawValue, "due": mark?.at.milliseconds,
                    "id": mark?.identifiers[0], "limit": limit + 1,
                ]
            )
            return Page(fetched: try found.map { try JobRow($0) }, limit: limit) { PageMark($0) }
        }
    }

    public func exhumeJob(_ id: JobID, in body: BodyID, due: Instant) async throws(RecordsFault) {
        try await write { db in
            try db.change(
                """
                UPDATE jobs SET state = 'waiting', attempts = 0, failures = 0, due = ?
                WHERE body = ? AND id = ? AND state = 'buried'
                """,
                [due.milliseconds, body.text, id.text]
            )
            guard db.changesCount == 1 else { throw RecordsFault.notFound }
        }
    }
}

extension JobRow {
    fileprivate init(_ found: Row) throws(RecordsFault) {
        let row = StoredRow(found, "jobs")
        self.init(
            id: try row.identifier("id"),
            body: try row.identifier("body"),
            kind: try row.code("kind"),
            key: try row.value("key"),
            due: try row.instant("due"),
            state: try row.code("state"),
            attempts: try row.value("attempts"),
            failures: try row.value("failures"),
            leaseUntil: try row.optionalInstant("lease_until"),
            lastError: try row.optional("last_error")
        )
    }
}
