/// A page of jobs.
public struct JobListView: Hashable, Codable, Sendable {
    public let jobs: [JobView]
    public let next: String?

    public init(jobs: [JobView], next: String? = nil) {
        self.jobs = jobs
        self.next = next
    }
}
