import Foundation
import Testing

extension Site {
    /// Waits until every piece of evidence has been looked at closely: from then on nothing happens by itself.
    func becomesQuiet() async throws {
        try await eventually("the closer looks were taken", within: .seconds(60)) {
            let jobs = try await administrator.get("admin", "job", "list").jobs.list
            return jobs.contains { ["check-evidence", "examine-evidence"].contains($0.kind.text) } ? nil : ()
        }
    }
}
