/// The kinds of job. Each has a handler in Casework.
public enum JobKind: String, Hashable, Codable, Sendable, CaseIterable {
    /// Key: case and evidence.
    case examineEvidence = "examine-evidence"
    /// Key: case and evidence; the closer look that follows an examination.
    case checkEvidence = "check-evidence"
    /// Key: case and evidence; the receipt for what has passed the closer look.
    case issueReceipt = "issue-receipt"
    /// Key: case, unit and round; due when the allocation runs out.
    case endAllocation = "end-allocation"
    /// Key: case and time; due when a clock of the case has run out, or a reminder of it is due.
    case runClocks = "run-clocks"
    /// Key: person, licence (or none) and time; due when somebody may not judge any more what they hold.
    case releaseWork = "release-work"
    /// Key: the notice.
    case deliverNotice = "deliver-notice"
}
