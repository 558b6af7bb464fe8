import Foundation
import Testing

extension EndToEnd {
    /// TLS in the service itself, judged by curl and OpenSSL.
    @Suite struct TLSTests {
        private static func settings(_ certificate: Certificate) -> [String: String] {
            ["ASSAY_TLS_CERTIFICATE": certificate.certificate, "ASSAY_TLS_KEY": certificate.key]
        }

        private static func port(_ site: Site) throws -> Int { try #require(site.withState { $0.port }) }

        /// What `openssl s_client` is given: the name in the certificate, or what it complains of.
        private static func shown(_ site: Site, _ options: [String] = []) async throws -> String {
            let command =
                "openssl s_client -connect 127.0.0.1:\(try port(site)) \(options.joined(separator: " ")) </dev/null 2>&1"
            return try await site.programs.run("/bin/sh", ["-c", command]).output
        }

        @Test func servesWithItsCertificateAndNoOldVersions() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let certificate = try await Certificate.make("first", in: site.folder, site.programs)
                try site.killService()
                try await site.startService(settings: Self.settings(certificate))
                let shown = try await Self.shown(site, ["-tls1_2", "-alpn", "h2,http/1.1"])
                #expect(shown.contains("CN = first") && shown.contains("TLSv1.2"))
                #expect(shown.contains("ALPN protocol: http/1.1"))
                #expect(try await Self.shown(site, ["-tls1_3"]).contains("TLSv1.3"))
                let old = try await Self.shown(site, ["-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0"])
                #expect(!old.contains("Cipher    : ECDHE") && old.contains("alert"), "\(old)")

                let curl = CurlTus(
                    site: site,
                    token: candidate.token,
                    base: "https://localhost:\(try Self.port(site))"
                )
                let size = try FileManager.default.attributesOfItem(atPath: ProjectFiles.english)[.size] as? Int
                let path = try await curl.create(try #require(size), for: id)
                let sent = try await curl.ask(
                    "PATCH",
                    path,
                    CurlTus.octets.merging(["Upload-Offset": "0"]) { $1 },
                    more: ["--data-binary", "@" + ProjectFiles.english, "--cacert", certificate.certificate]
                )
                #expect(sent.status == 204)
                #expect(sent.headers["strict-transport-security"] != nil)
                // Whoever speaks without TLS gets nothing, and harms nothing.
                let plain = try RawConnection(port: try Self.port(site))
                try plain.send(Array("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
                #expect(try await curl.ask("GET", "/health").status == 200)
            }
        }

        @Test func takesARenewedCertificateWithoutDroppingConnections() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let served = try await Certificate.make("first", in: site.folder, site.programs)
                let renewed = try await Certificate.make("second", in: site.folder, site.programs)
                try site.killService()
                try await site.startService(settings: Self.settings(served))
                let curl = CurlTus(
                    site: site,
                    token: candidate.token,
                    base: "https://localhost:\(try Self.port(site))"
                )
                let clip = site.folder + "/clip.mp4"
                let size = 4 << 20
                let script =
                    "{ cat '\(ProjectFiles.english)'; head -c \(size) /dev/urandom; } | head -c \(size) >'\(clip)'"
                try await site.programs.run("/bin/sh", ["-c", script]).require()
                let path = try await curl.create(size, for: id)
                // In the middle of it the files change, one after the other, as a renewal does it.
                let upload = try curl.begin(
                    "PATCH",
                    path,
                    CurlTus.octets.merging(["Upload-Offset": "0"]) { $1 },
                    more: ["--data-binary", "@" + clip, "--limit-rate", "200K"]
                )
                try await Task.sleep(for: .milliseconds(500))
                try Self.replace(served.certificate, with: renewed.certificate)
                #expect(try await Self.shown(site).contains("CN = first"))
                try Self.replace(served.key, with: renewed.key)
                _ = try await eventually("the renewed certificate is served", within: .seconds(60)) {
                    try await Self.shown(site).contains("CN = second") ? true : nil
                }
                #expect(upload.isRunning)
                #expect(try CurlTus.answer(try await upload.outcome(within: .seconds(90))).status == 204)
                #expect(try site.service.toldSoFar.contains("took the renewed certificate"))
            }
        }

        private static func replace(_ path: String, with other: String) throws {
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: other, toPath: path)
        }

        @Test func doesNotStartWithWhatIsNoCertificate() async throws {
            try await Site.with { site in
                try site.killService()
                let first = try await Certificate.make("first", in: site.folder, site.programs)
                let second = try await Certificate.make("second", in: site.folder, site.programs)
                for (certificate, key, code, text) in [
                    (first.certificate, second.key, 2, "not the certificate's"),
                    (first.key, first.key, 2, "no certificate"), (first.certificate, first.certificate, 2, "no key"),
                    (site.folder + "/none.pem", first.key, 6, "cannot be read"),
                ] {
                    let refused = try await site.programs.run(
                        site.assay,
                        [
                            "serve", "--data", site.data, "--listen", "127.0.0.1:0", "--tls-certificate", certificate,
                            "--tls-key", key,
                        ],
                        environment: site.home("operator")
                    )
                    #expect(!refused.succeeded && refused.code != nil, "\(code)")
                    #expect(refused.told.contains(text), "\(refused.told)")
                    #expect(refused.told.contains("what to do"))
                }
            }
        }
    }
}
