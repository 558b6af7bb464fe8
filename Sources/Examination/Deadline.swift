/// Waits for work, and ends it when that takes longer than it may.
enum Deadline {
    /// - Parameters:
    ///   - late: what came of it when the time was over; the work is cancelled and waited for.
    ///   - interrupted: when whoever waits was told to stop before either.
    static func wait<Value: Sendable>(
        _ limit: Duration,
        late: Value,
        interrupted: Value,
        for work: @escaping @Sendable () async -> Value
    ) async -> Value {
        await withTaskGroup(of: Value?.self) { group in
            group.addTask { await work() }
            group.addTask {
                try? await Task.sleep(for: limit)
                return Task.isCancelled ? nil : late
            }
            var first: Value?
            for await value in group {
                first = first ?? value
                group.cancelAll()
            }
            return first ?? interrupted
        }
    }
}
