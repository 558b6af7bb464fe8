import Recognition

/// What a connection is to do next.
enum UploadOutcome: Sendable {
    /// Read the body and hand each piece in.
    case read(UploadWriter, limit: Int64)
    /// Go on reading.
    case proceed
    case acknowledge(UploadStanding)
    case report(UploadStanding)
    /// The upload is gone, as was asked.
    case removed
    case refuse(ProblemError, closing: Bool)
    /// End the connection without an answer: there is nobody to hear it.
    case close
}

/// Where an upload stands.
struct UploadStanding: Sendable {
    let offset: Int64
    /// Nil while the client has not said it.
    let length: Int64?
    /// Nil of what does not expire any more: it is evidence.
    let expires: Instant?
    /// What a finished upload has become.
    let received: ReceivedUpload?
}

/// What a finished upload has become.
struct ReceivedUpload: Sendable {
    let evidence: EvidenceID
    let digest: Digest
}
