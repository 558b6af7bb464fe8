public import Recognition
public import Records

extension Workplace {
    /// Jobs that are not done: waiting, or buried after they failed for good.
    public func listJobs(state: JobState?, page: PageRequest, caller: Caller) async throws(CaseworkFault) -> Page<
        JobRow
    > {
        try caller.require(.administrator)
        return try await recording { () throws(RecordsFault) in
            try await records.jobs(in: caller.body, state: state, page: page)
        }
    }

    /// Tries a buried job again.
    public func retryJob(_ id: JobID, caller: Caller) async throws(CaseworkFault) {
        try caller.require(.administrator)
        try await finding(.job) { () throws(RecordsFault) in
            try await records.exhumeJob(id, in: caller.body, due: now)
        }
        jobsAdded()
    }
}
