import Foundation
import Testing

extension Site {
    /// Waits until every piece of evidence has been looked at closely and has its receipt: from then on nothing happens by
    /// itself.
    func becomesQuiet(within limit: Duration = .seconds(60), every pause: Duration = .milliseconds(100)) async throws {
        try await eventually("the closer looks were taken", within: limit, every: pause) {
            let jobs = try await administrator.get("admin", "job", "list").jobs.list
            let kinds: Set = ["check-evidence", "examine-evidence", "issue-receipt"]
            return jobs.contains { kinds.contains($0.kind.text) } ? nil : ()
        }
    }
}
