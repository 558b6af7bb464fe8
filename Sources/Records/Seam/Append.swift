public import Recognition

/// What one transaction writes.
public struct Append: Sendable {
    public let body: BodyID
    public let stream: StreamID
    /// The stream's version before this append: 0 for a new stream.
    public let expecting: Int
    /// Never empty; their versions go on from `expecting` without a gap.
    public let acts: [Act]
    public let jobs: [NewJob]
    public let notices: [NewNotice]
    /// Documents to be found by digest afterwards; one that exists already is left alone.
    public let documents: [Digest: [UInt8]]
    /// Deleted with the append, on streams of cases alone; a replay deletes nothing.
    public let endedDrafts: [EndedDrafts]
    public let idempotency: Idempotency?

    public init(
        body: BodyID,
        stream: StreamID,
        expecting: Int,
        acts: [Act],
        jobs: [NewJob] = [],
        notices: [NewNotice] = [],
        documents: [Digest: [UInt8]] = [:],
        endedDrafts: [EndedDrafts] = [],
        idempotency: Idempotency? = nil
    ) {
        self.body = body
        self.stream = stream
        self.expecting = expecting
        self.acts = acts
        self.jobs = jobs
        self.notices = notices
        self.documents = documents
        self.endedDrafts = endedDrafts
        self.idempotency = idempotency
    }
}
