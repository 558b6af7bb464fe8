/// The kinds of job. A new kind registers a handler with `Jobs` as well.
public enum JobKind: String, Hashable, Codable, Sendable, CaseIterable {
    /// Key: case and evidence.
    case examineEvidence = "examine-evidence"
    /// Key: case, unit and round; due when the allocation runs out.
    case endAllocation = "end-allocation"
}
