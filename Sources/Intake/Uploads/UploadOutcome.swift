import Recognition

/// What a connection is to do next.
enum UploadOutcome: Sendable {
    /// Read the body and hand each piece in.
    case read(UploadWriter, limit: Int64)
    /// Go on reading.
    case proceed
    case acknowledge(offset: Int64, evidence: EvidenceID?)
    case report(offset: Int64, evidence: EvidenceID?)
    case refuse(ProblemError, closing: Bool)
    /// End the connection without an answer: there is nobody to hear it.
    case close
}
