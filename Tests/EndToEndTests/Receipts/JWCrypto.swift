import Foundation
import Testing

/// jwcrypto from PyPI, in a virtual environment of its own: a judge of signatures that knows nothing of Assay.
enum JWCrypto {
    private static let folder = FileManager.default.temporaryDirectory.appending(path: "assay-jwcrypto-\(getpid())")
        .path
    private static let script = """
        import json, sys
        from jwcrypto import jwk, jws

        keys = jwk.JWKSet.from_json(open(sys.argv[1]).read())
        token = jws.JWS()
        token.deserialize(sys.argv[2].split(":")[-1])
        header = token.jose_header if isinstance(token.jose_header, dict) else token.jose_header[0]
        token.allowed_algs = ["EdDSA"]
        try:
            token.verify(keys.get_key(header["kid"]))
        except Exception as error:
            print(type(error).__name__)
            sys.exit(9)
        sys.stdout.write(token.payload.decode())
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
                [folder + "/venv/bin/pip", "install", "--quiet", "--disable-pip-version-check", "jwcrypto==1.6.1"],
            ] {
                let outcome = try await programs.run(
                    "/usr/bin/env",
                    command,
                    environment: environment,
                    within: .seconds(120)
                )
                guard outcome.succeeded else { throw Trouble.didNotBecomeTrue(outcome.told) }
            }
            try script.write(toFile: folder + "/verify.py", atomically: true, encoding: .utf8)
            return true
        } catch {
            remove()
            return false
        }
    }

    static func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// Verifies a receipt's line against a JWK Set. Exit code 9: the signature is wrong; else the payload is the output.
    static func verify(_ line: String, keys: String, _ programs: Programs) async throws -> Outcome {
        try await programs.run(folder + "/venv/bin/python", [folder + "/verify.py", keys, line])
    }
}
