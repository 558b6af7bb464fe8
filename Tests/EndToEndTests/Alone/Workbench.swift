import AssayTesting

/// Where `assay` is used without a service.
struct Workbench: Sendable {
    let folder: String
    let programs: Programs
    private let path: String

    static func with(isolation: isolated (any Actor)? = #isolation, _ body: (Workbench) async throws -> Void)
        async throws
    {
        try await ScratchFolder.with { folder in
            let programs = Programs(folder: folder)
            defer { programs.endAll() }
            try await body(Workbench(folder: folder, programs: programs, path: try Binaries.assay()))
        }
    }

    func assay(_ arguments: [String], environment: [String: String] = [:]) async throws -> Outcome {
        try await programs.run(
            path,
            arguments,
            environment: ["HOME": folder, "TMPDIR": folder].merging(environment) { $1 }
        )
    }
}
