/// The shortest time that some work took in a few attempts. A limit on this is one on the product: a busy machine makes
/// some attempts slow, not all of them.
func fastest(
    of attempts: Int = 5,
    isolation: isolated (any Actor)? = #isolation,
    _ work: () async throws -> Void
) async throws -> Duration {
    var best = Duration.seconds(3_600)
    for _ in 0..<attempts {
        let begun = ContinuousClock.now
        try await work()
        best = min(best, ContinuousClock.now - begun)
    }
    return best
}
