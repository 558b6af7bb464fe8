import Testing

/// Somebody with a token, at a machine of their own.
struct Person: Sendable {
    let site: Site
    let name: String
    let id: String
    let token: String
    /// The name of their home folder.
    let home: String

    var environment: [String: String] {
        get throws { site.home(home).merging(["ASSAY_SERVER": try site.server, "ASSAY_TOKEN": token]) { $1 } }
    }

    /// Runs `assay` and tells how it ended, well or not.
    func assay(_ arguments: String..., environment: [String: String] = [:]) async throws -> Outcome {
        try await assay(arguments, environment: environment)
    }

    func assay(_ arguments: [String], environment: [String: String] = [:]) async throws -> Outcome {
        try await start(arguments, environment: environment).outcome()
    }

    /// Runs `assay`, which has to succeed, and reads what it prints.
    func get(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws -> JSON {
        try await assay(arguments + ["--json"]).require(0, sourceLocation).json
    }

    /// Runs `assay`, which has to succeed.
    @discardableResult
    func does(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws -> Outcome {
        try await assay(arguments).require(0, sourceLocation)
    }

    /// Sends a clip and stays until it was examined.
    func adds(_ clip: String, to caseID: String, for unit: String) async throws {
        let purpose = ["--case", caseID, "--for", unit + "/V1", "--wait"]
        try await assay(["evidence", "add", clip] + purpose).require()
    }

    func start(_ arguments: [String], environment: [String: String] = [:]) throws -> RunningProgram {
        try site.programs.start(site.assay, arguments, environment: self.environment.merging(environment) { $1 })
    }
}
