public import Recognition

extension MemoryRecords {
    public func leaseJob(kinds: [JobKind], now: Instant, until: Instant) -> JobRow? {
        let free = jobs.indices.filter { index in
            let job = jobs[index]
            return job.state == .waiting && kinds.contains(job.kind) && job.due <= now
                && job.leaseUntil.map { $0 <= now } ?? true
        }
        // Of jobs due at the same instant, the one that was added first.
        guard let index = free.min(by: { (jobs[$0].due, $0) < (jobs[$1].due, $1) }) else { return nil }
        jobs[index] = jobs[index].with(attempts: jobs[index].attempts + 1, leaseUntil: until)
        return jobs[index]
    }

    public func nextJobDue(kinds: [JobKind]) -> Instant? {
        jobs.filter { $0.state == .waiting && kinds.contains($0.kind) }.map { $0.leaseUntil ?? $0.due }.min()
    }

    public func finishJob(_ job: JobRow) {
        if let index = indexOfHeld(job) { jobs.remove(at: index) }
    }

    public func retryJob(_ job: JobRow, due: Instant, error: String) {
        guard let index = indexOfHeld(job) else { return }
        jobs[index] = jobs[index].with(
            due: due,
            failures: jobs[index].failures + 1,
            leaseUntil: nil,
            lastError: error
        )
    }

    public func releaseJob(_ job: JobRow) {
        guard let index = indexOfHeld(job) else { return }
        jobs[index] = jobs[index].with(attempts: jobs[index].attempts - 1, leaseUntil: nil)
    }

    public func buryJob(_ job: JobRow, error: String) {
        guard let index = indexOfHeld(job) else { return }
        jobs[index] = jobs[index].with(state: .buried, leaseUntil: nil, lastError: error)
    }

    public func jobs(in body: BodyID, state: JobState?, page: PageRequest) -> Page<JobRow> {
        let mark = page.mark(in: .jobs)
        let rows = jobs.filter { $0.body == body && (state == nil || $0.state == state) }
            .filter { mark?.precedes($0.due, [$0.id.text]) ?? true }
            .sorted { ($0.due, $0.id) < ($1.due, $1.id) }
        return Page(fetched: rows, limit: page.clampedLimit) { PageMark($0) }
    }

    public func exhumeJob(_ id: JobID, in body: BodyID, due: Instant) throws(RecordsFault) {
        guard let index = jobs.firstIndex(where: { $0.body == body && $0.id == id && $0.state == .buried }) else {
            throw .notFound
        }
        jobs[index] = jobs[index].with(due: due, state: .waiting, attempts: 0, failures: 0, leaseUntil: nil)
    }

    /// The job, when the lease that `job` describes is still the latest one. The number of attempts alone would not
    /// do: it begins again when a job is exhumed.
    private func indexOfHeld(_ job: JobRow) -> Int? {
        jobs.firstIndex {
            $0.body == job.body && $0.id == job.id && $0.state == .waiting && $0.leaseUntil != nil
                && $0.leaseUntil == job.leaseUntil && $0.attempts == job.attempts
        }
    }
}

extension JobRow {
    fileprivate func with(
        due: Instant? = nil,
        state: JobState? = nil,
        attempts: Int? = nil,
        failures: Int? = nil,
        leaseUntil: Instant?,
        lastError: String? = nil
    ) -> JobRow {
        JobRow(
            id: id,
            body: body,
            kind: kind,
            key: key,
            due: due ?? self.due,
            state: state ?? self.state,
            attempts: attempts ?? self.attempts,
            failures: failures ?? self.failures,
            leaseUntil: leaseUntil,
            lastError: lastError ?? self.lastError
        )
    }
}
