import Foundation
import Testing

/// tuspy from PyPI, in a virtual environment of its own: a client that knows nothing of Assay.
enum Tuspy {
    private static let folder = FileManager.default.temporaryDirectory.appending(path: "assay-tuspy-\(getpid())").path
    private static let script = """
        import os, signal, sys
        from tusclient import client

        server, path, chunk, url, stop, case = sys.argv[1:7]
        tus = client.TusClient(server, headers={"Authorization": "Bearer " + os.environ["TOKEN"]})
        if url:
            uploader = tus.uploader(path, chunk_size=int(chunk), url=url)
            print("resumed at", uploader.offset, file=sys.stderr)
        else:
            metadata = {"case": case, "unit": "FOOD-KNIFE-01", "requirement": "V1", "filename": os.path.basename(path)}
            uploader = tus.uploader(path, chunk_size=int(chunk), metadata=metadata)
        uploader.upload(stop_at=int(stop) or None)
        print(uploader.url, flush=True)
        if int(stop):
            os.kill(os.getpid(), signal.SIGKILL)
        """

    /// Installs it. False where there is no Python, no pip or no registry.
    static func isInstalled() async -> Bool {
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

    /// Sends a file.
    ///
    /// - Parameters:
    ///   - url: of an upload that goes on; nil begins one.
    ///   - stop: after so many bytes, by a kill.
    static func send(
        _ path: String,
        to caseID: String,
        of candidate: Person,
        chunk: Int,
        resuming url: String? = nil,
        stop: Int = 0
    ) async throws -> Outcome {
        try await candidate.site.programs.run(
            folder + "/venv/bin/python",
            [
                folder + "/send.py", try candidate.site.server + "/v1/uploads", path, "\(chunk)", url ?? "", "\(stop)",
                caseID,
            ],
            environment: ["TOKEN": candidate.token],
            within: .seconds(90)
        )
    }
}
