import AssayTesting
import Foundation
import Testing

/// A line of `make bench`, not of `make test`: it takes minutes, and a loaded machine is no fault.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["ASSAY_BENCH"] != nil))
struct QueueClaimBenchTests {
    @Test
    func claimsFromALongQueueAgainstAShortOne() async throws {
        let short = try await QueueClaimBenchmark.run(cases: 1_000, claims: 400)
        let long = try await QueueClaimBenchmark.run(cases: 100_000, claims: 400)
        let ratio = long.microsecondsPerClaim / short.microsecondsPerClaim
        print(
            "queue-claim \(ratio) \(long.microsecondsPerClaim) \(short.microsecondsPerClaim)"
        )
        #expect(long.claims == short.claims)
    }
}
