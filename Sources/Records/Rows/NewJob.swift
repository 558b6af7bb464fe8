public import Recognition

/// A job to be done once the append is durable.
public struct NewJob: Hashable, Sendable {
    public let id: JobID
    public let kind: JobKind
    /// What it is about, for instance a case and a piece of evidence: with the kind it is unique, and a second one
    /// like it is not added.
    public let key: String
    public let due: Instant

    public init(id: JobID, kind: JobKind, key: String, due: Instant) {
        self.id = id
        self.kind = kind
        self.key = key
        self.due = due
    }
}
