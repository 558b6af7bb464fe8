import Testing

/// Gives a suite one service for all its tests: to start one for each would take most of their time.
struct ServiceTrait: SuiteTrait, TestScoping {
    let settings: [String: String]

    /// The service of the suite that runs, the innermost one where suites with this trait are nested.
    @TaskLocal static var site: Site?

    func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing work: @Sendable () async throws -> Void
    ) async throws {
        try await Site.with(settings: settings) { site in
            try await Self.$site.withValue(site) { try await work() }
        }
    }
}

extension ServiceTrait {
    /// What every suite has: small enough to be reached by a test, large enough for the files of the clients.
    static let common = ["ASSAY_MAXIMUM_UPLOAD": "\(Desk.maximumUpload)"]

    /// Calls `work` with the service started anew under other settings, and gives it back as it was.
    static func restarting(
        _ site: Site,
        _ settings: [String: String],
        isolation: isolated (any Actor)? = #isolation,
        _ work: () async throws -> Void
    ) async throws {
        try site.killService()
        try await site.startService(settings: common.merging(settings) { $1 })
        let result: Result<Void, any Error>
        do { result = .success(try await work()) } catch { result = .failure(error) }
        try site.killService()
        try await site.startService(settings: common)
        try result.get()
    }
}

extension Trait where Self == ServiceTrait {
    /// - Parameter settings: of the environment, in place of those that all acceptance tests have.
    static func service(_ settings: [String: String] = [:]) -> Self {
        Self(settings: ServiceTrait.common.merging(settings) { $1 })
    }
}
