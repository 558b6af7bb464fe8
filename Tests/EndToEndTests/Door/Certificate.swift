import Foundation
import Testing

/// A certificate for this machine, made by OpenSSL, with its key.
struct Certificate {
    let certificate: String
    let key: String

    /// - Parameter name: of the files, and in the certificate, so that two can be told apart.
    static func make(_ name: String, in folder: String, _ programs: Programs) async throws -> Certificate {
        let made = Certificate(certificate: "\(folder)/\(name).pem", key: "\(folder)/\(name).key")
        try await programs.run(
            "/usr/bin/env",
            [
                "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                "-days",
                "2", "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout",
                made.key,
                "-out", made.certificate,
            ]
        ).require()
        return made
    }
}
