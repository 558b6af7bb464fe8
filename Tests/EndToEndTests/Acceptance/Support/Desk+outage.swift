import Testing

extension Desk {
    /// Calls `work`, kills the service as soon as a new upload has more than so many bytes, and starts it again after a while,
    /// whatever becomes of the work: the tests behind this one need it.
    ///
    /// - Parameters:
    ///   - settings: of the suite's service, beside those that all have.
    ///   - look: what is looked at while the service is away.
    func withOutage(
        after bytes: Int,
        lasting pause: Duration,
        settings: [String: String] = [:],
        looking look: @escaping @Sendable () throws -> Void = {},
        isolation: isolated (any Actor)? = #isolation,
        _ work: () async throws -> Void
    ) async throws {
        let before = Set(try staged().keys)
        let outage = Task {
            try await eventually("some of it has arrived", every: .milliseconds(2)) {
                try staged().contains { !before.contains($0) && $1 > bytes } ? () : nil
            }
            try site.killService()
            // The service comes back, whatever was seen.
            let seen = Result { try look() }
            try await Task.sleep(for: pause)
            _ = try await site.startService(settings: ServiceTrait.common.merging(settings) { $1 })
            try seen.get()
        }
        let result: Result<Void, any Error>
        do { result = .success(try await work()) } catch { result = .failure(error) }
        try await outage.value
        try result.get()
    }
}
