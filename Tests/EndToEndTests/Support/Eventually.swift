/// Waits for what comes about by itself, and gives up at the deadline.
func eventually<Value>(
    _ what: String,
    within limit: Duration = .seconds(30),
    every pause: Duration = .milliseconds(100),
    isolation: isolated (any Actor)? = #isolation,
    _ look: () async throws -> Value?
) async throws -> Value {
    let deadline = ContinuousClock.now + limit
    while ContinuousClock.now < deadline {
        if let value = try await look() { return value }
        try await Task.sleep(for: pause)
    }
    throw Trouble.didNotBecomeTrue(what)
}
