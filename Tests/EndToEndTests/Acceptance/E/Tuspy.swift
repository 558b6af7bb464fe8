import Foundation
import Testing

/// tuspy from PyPI, in a virtual environment of its own: a client that knows nothing of Assay.
enum Tuspy {
    private static let folder = FileManager.default.temporaryDirectory.appending(path: "assay-tuspy-\(getpid())").path
    private static let installation = Task { await install() }
    private static let script = """
        import json, os, signal, sys
        from tusclient import client

        wish = json.loads(sys.argv[1])
        tus = client.TusClient(wish["server"], headers={"Authorization": "Bearer " + os.environ["TOKEN"]})
        options = {"upload_checksum": wish["checksum"], "retries": wish["retries"], "retry_delay": 1}
        if wish["chunk"]:
            options["chunk_size"] = wish["chunk"]
        if wish["resuming"]:
            uploader = tus.uploader(wish["path"], url=wish["resuming"], **options)
            print("resumed at", uploader.offset, file=sys.stderr)
        else:
            metadata = {"case": wish["case"], "unit": "FOOD-KNIFE-01", "requirement": "V1", "filename": "clip.mp4"}
            uploader = tus.uploader(wish["path"], metadata=metadata, **options)
        uploader.upload(stop_at=wish["stop"] or None)
        print(uploader.url, flush=True)
        if wish["stop"]:
            os.kill(os.getpid(), signal.SIGKILL)
        """

    /// What a run of it does. JSON of this is the script's argument.
    struct Wish: Encodable {
        var server = ""
        var path = ""
        var `case` = ""
        /// Bytes of a PATCH; 0 for the whole file at once, which is its own default.
        var chunk = 0
        /// Upload-Checksum with each PATCH.
        var checksum = false
        /// How often it tries again, with a second between.
        var retries = 0
        /// The address of an upload that goes on; empty to begin one.
        var resuming = ""
        /// After so many bytes it is killed.
        var stop = 0
    }

    /// Installs it, once. False where there is no Python, no pip or no registry.
    static func isInstalled() async -> Bool { await installation.value }

    private static func install() async -> Bool {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let programs = Programs(folder: folder)
            defer { programs.endAll() }
            let environment = ProcessInfo.processInfo.environment
            for command in [
                ["python3", "-m", "venv", folder + "/venv"],
                [folder + "/venv/bin/pip", "install", "--quiet", "--disable-pip-version-check", "tuspy==1.1.0"],
            ] {
                let outcome = try await programs.run(
                    "/usr/bin/env",
                    command,
                    environment: environment,
                    within: .seconds(120)
                )
                guard outcome.succeeded else { throw Trouble.didNotBecomeTrue(outcome.told) }
            }
            try script.write(toFile: folder + "/send.py", atomically: true, encoding: .utf8)
            return true
        } catch {
            remove()
            return false
        }
    }

    static func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// Starts it with a file that is written for it.
    ///
    /// - Parameter port: of the service, or of what stands before it; nil for the service's own.
    static func start(
        _ file: [UInt8],
        _ apprentice: Apprentice,
        port: Int? = nil,
        _ change: (inout Wish) throws -> Void
    ) throws -> RunningProgram {
        let path = apprentice.desk.site.folder + "/tuspy.mp4"
        try Data(file).write(to: URL(filePath: path))
        return try start(path: path, apprentice, port: port, change)
    }

    /// Starts it with a file that is there.
    static func start(
        path: String,
        _ apprentice: Apprentice,
        port: Int? = nil,
        _ change: (inout Wish) throws -> Void
    ) throws -> RunningProgram {
        let site = apprentice.desk.site
        var wish = Wish()
        wish.server = "http://127.0.0.1:\(try port ?? apprentice.desk.port)\(Desk.uploads)"
        wish.path = path
        wish.case = apprentice.caseID
        try change(&wish)
        return try site.programs.start(
            folder + "/venv/bin/python",
            [folder + "/send.py", String(decoding: try JSONEncoder().encode(wish), as: UTF8.self)],
            environment: ["TOKEN": apprentice.token]
        )
    }
}

/// Removes tuspy when its suite has ended.
struct TuspyTrait: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing work: @Sendable () async throws -> Void
    ) async throws {
        defer { Tuspy.remove() }
        try await work()
    }
}
