import AssayTesting
import Foundation
import Synchronization
import Testing

/// A certification body for one test: a data folder, a service on a free port, and whoever works with it.
final class Site: Sendable {
    static let body = "e2e"

    /// Of the test, and gone after it.
    let folder: String
    let programs: Programs
    let assay: String
    private let state = Mutex(State())

    struct State {
        var service: RunningProgram?
        var port: Int?
        var administrator: Person?
        var people = 0
        var disks: [Disk] = []
    }

    private init(folder: String) throws {
        self.folder = folder
        programs = Programs(folder: folder)
        assay = try Binaries.assay()
    }

    var data: String { folder + "/data" }

    /// Calls `body` with a body that has its schemes, an administrator and a running service. Nothing is left behind.
    ///
    /// - Parameter prepare: called before anything is in the folder, which may be on a disk of the test's own.
    static func with(
        settings: [String: String] = [:],
        isolation: isolated (any Actor)? = #isolation,
        preparing prepare: (Site) async throws -> Void = { _ in },
        _ body: (Site) async throws -> Void
    ) async throws {
        try await ScratchFolder.with { folder in
            let site = try Site(folder: folder)
            defer { site.end() }
            try await prepare(site)
            try await site.begin()
            try await site.startService(settings: settings)
            try await body(site)
        }
    }

    /// The same body in a copy of its folder, with no service yet; whoever calls this ends it.
    static func copy(of site: Site, in folder: String) throws -> Site {
        let copy = try Site(folder: folder)
        let administrator = try site.administrator
        copy.withState {
            $0.administrator = Person(
                site: copy,
                name: administrator.name,
                id: administrator.id,
                token: administrator.token,
                home: administrator.home
            )
        }
        return copy
    }

    /// Ends its programs, then its disks.
    func end() {
        programs.endAll()
        withState { state in
            for disk in state.disks { disk.unmount() }
            state.disks = []
        }
    }

    func withState<Value: Sendable>(_ change: (inout State) throws -> sending Value) rethrows -> Value {
        try state.withLock { try change(&$0) }
    }

    var administrator: Person {
        get throws { try #require(withState { $0.administrator }) }
    }

    var server: String {
        get throws { "http://127.0.0.1:\(try #require(withState { $0.port }))" }
    }

    private func begin() async throws {
        let token = folder + "/administrator.token"
        let body = ["--body", Self.body, "--title", "Body of the Tests", "--administrator", "Rosa Díaz"]
        let files = ["--data", data, "--rubrics", ProjectFiles.rubrics, "--token-file", token]
        try await programs.run(assay, ["admin", "init"] + body + files, environment: home("operator")).require()
        let text = try String(contentsOfFile: token, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        withState {
            $0.administrator = Person(site: self, name: "Rosa Díaz", id: "", token: text, home: "administrator")
        }
    }

    /// The folders of one user of this machine.
    func home(_ name: String) -> [String: String] {
        let home = "\(folder)/home-\(name)"
        var folders = ["HOME": home, "TMPDIR": folder]
        for (variable, part) in [("CONFIG", "config"), ("STATE", "state"), ("DATA", "share")] {
            folders["XDG_\(variable)_HOME"] = "\(home)/\(part)"
        }
        return folders
    }
}
