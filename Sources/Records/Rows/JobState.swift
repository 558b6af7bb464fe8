/// What has become of a job that is not done.
public enum JobState: String, Hashable, Codable, Sendable, CaseIterable {
    /// Due now or later, or leased.
    case waiting
    /// Failed for good: waits for a person.
    case buried
}
