public import Records

extension Append {
    /// The same with these notices and jobs beside its own.
    public func with(_ notices: [NewNotice], jobs: [NewJob] = []) -> Append {
        Append(
            body: body,
            stream: stream,
            expecting: expecting,
            acts: acts,
            jobs: self.jobs + jobs,
            notices: self.notices + notices,
            documents: documents,
            endedDrafts: endedDrafts,
            idempotency: idempotency
        )
    }

    /// The same under this key.
    public func with(_ idempotency: Idempotency?) -> Append {
        Append(
            body: body,
            stream: stream,
            expecting: expecting,
            acts: acts,
            jobs: jobs,
            notices: notices,
            documents: documents,
            endedDrafts: endedDrafts,
            idempotency: idempotency
        )
    }
}
