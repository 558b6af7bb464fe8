/// Waits for work, and ends it when that takes longer than it may.
enum TimeLimit {
    /// - Parameter late: what came of it when the time was over; the work is cancelled and waited for.
    static func wait(
        _ limit: Duration,
        late: Result<Void, NoticeFault>,
        for work: @escaping @Sendable () async -> Result<Void, NoticeFault>
    ) async -> Result<Void, NoticeFault> {
        await withTaskGroup(of: Result<Void, NoticeFault>?.self) { group in
            group.addTask { await work() }
            group.addTask {
                try? await Task.sleep(for: limit)
                return Task.isCancelled ? nil : late
            }
            var first: Result<Void, NoticeFault>?
            for await outcome in group {
                // Told to stop while it waited: the work says so itself.
                guard let outcome else { continue }
                first = first ?? outcome
                group.cancelAll()
            }
            return first ?? .failure(.interrupted)
        }
    }
}
