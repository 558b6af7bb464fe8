import Foundation
import Testing

extension EndToEnd {
    /// Evidence that comes on a stick, or through a messenger.
    @Suite struct SneakernetTests {
        private static let purpose = ["--for", "FOOD-KNIFE-01/V1"]

        /// A machine that knows neither the service nor anybody's token.
        private static func pack(_ arguments: [String], _ site: Site, home: String = "far-away") async throws -> Outcome
        {
            try await site.programs.run(site.assay, ["pack"] + arguments, environment: site.home(home))
        }

        @Test func aBundleIsImportedTwiceAndGivesOneEvidence() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let stick = site.folder + "/stick.assay"
                let packed = try await Self.pack(
                    [ProjectFiles.english, "--case", id, "--own-work", "--output", stick, "--json"] + Self.purpose,
                    site
                ).require().json
                let digest = try await Sha256.of(ProjectFiles.english, site.programs)
                #expect(packed.files[0].digest.text == digest)
                #expect(packed.signedBy.text == "device")
                #expect(try await Sha256.of("\(stick)/files/\(digest)", site.programs) == digest)
                #expect(try await Sha256.of(stick + "/bundle.json", site.programs) == packed.bundle.text)
                try await Self.pack([ProjectFiles.english, "--case", id, "--output", stick] + Self.purpose, site)
                    .expect(74)

                let administrator = try site.administrator
                let strange = try await administrator.assay("admin", "import", stick).expect(1)
                #expect(strange.told.contains("device-unknown") && strange.told.contains("--trust-device"))
                let waited = ["admin", "import", stick, "--trust-device", "--wait"]
                let imported = try await administrator.assay(waited).require().output
                let first = try await candidate.get("case", "show", id)
                #expect(first.evidence.list.count == 1)
                #expect(first.evidence[0].digest.text == digest)
                #expect(first.evidence[0].state.text == "usable")
                #expect(first.evidence[0].provenance.text == "bundle")
                #expect(first.evidence[0].receipt.state.text == "issued")
                let told = imported.replacing("-", with: "").replacing(" ", with: "")
                #expect(told.contains("receipt" + first.evidence[0].receipt.code.text), "\(imported)")
                #expect(first.bundles[0].bundle == packed.bundle)
                #expect(first.bundles[0].declaredOwnWork == .truth(true))
                let sent = try site.answered().count { $0.hasPrefix("PATCH") }

                // Once more, by somebody who does not vouch: the device is known now.
                let again = try await administrator.get("admin", "import", stick)
                #expect(again[0].files[0].result.text == "there")
                #expect(again[0].files[0].evidence == first.evidence[0].id)
                let second = try await candidate.get("case", "show", id)
                #expect(second.evidence.list.count == 1)
                // One receipt, and no act more than before.
                #expect(second.evidence[0].receipt == first.evidence[0].receipt)
                #expect(second.version == first.version)
                #expect(try site.answered().count { $0.hasPrefix("PATCH") } == sent)
                try await candidate.does("case", "submit", id, "--own-work")
            }
        }

        /// Cut in the middle, by kill -9 of the import: the same command goes on.
        @Test func anImportThatIsCutShortGoesOn() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let stick = site.folder + "/stick.assay"
                let clips = [ProjectFiles.english, ProjectFiles.spanish, ProjectFiles.frozen]
                try await Self.pack(clips + ["--case", id, "--output", stick] + Self.purpose, site).require()
                let administrator = try site.administrator
                let command = ["admin", "import", stick, "--trust-device"]
                let cut = try administrator.start(command)
                _ = try await eventually("the first clip has arrived", every: .milliseconds(2)) {
                    guard cut.isRunning else { return () }
                    return try site.answered().contains { $0.hasPrefix("PATCH") } ? () : nil
                }
                cut.end()
                let rest = try await administrator.assay(command + ["--json"]).require().json
                #expect(rest[0].files.list.count == 3)
                let evidence = try await candidate.get("case", "show", id).evidence.list
                #expect(evidence.count == 3)
                #expect(Set(evidence.map(\.digest.text)) == Set(try await Sha256.of(clips, site.programs).values))
                #expect(Set(rest[0].files.list.map(\.evidence)) == Set(evidence.map(\.id)))
            }
        }

        @Test func anInvitationNeedsNoQuestions() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let administrator = try site.administrator
                let code = try await administrator.get("admin", "invitation", "issue", "--case", id).code.text
                let file = site.folder + "/code.txt"
                try (code.lowercased() + "\n").write(toFile: file, atomically: true, encoding: .utf8)
                let stick = site.folder + "/stick.assay"
                let pack = [ProjectFiles.english, "--case", id, "--invitation-file", file, "--output", stick]
                try await Self.pack(pack + Self.purpose, site).require()
                try await administrator.does("admin", "import", stick)
                let view = try await administrator.get("case", "show", id)
                #expect(view.bundles[0].trust.text == "invited")
                #expect(!(try site.service.toldSoFar.contains(code)))

                let slip = String(code.dropLast()) + (code.hasSuffix("7") ? "8" : "7")
                try await Self.pack(
                    [ProjectFiles.spanish, "--case", id, "--invitation", slip] + Self.purpose,
                    site
                ).expect(2)
            }
        }

        /// One changed byte, and nothing of the bundle is taken.
        @Test func aBundleThatWasChangedIsRefusedAsAWhole() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let stick = site.folder + "/stick.assay"
                let packed = try await Self.pack(
                    [ProjectFiles.english, ProjectFiles.spanish, "--case", id, "--output", stick, "--json"]
                        + Self.purpose,
                    site
                ).require().json
                let second = packed.files[1]
                let path = "\(stick)/files/\(second.digest.text)"
                var bytes = try Data(contentsOf: URL(filePath: path))
                bytes[bytes.count / 2] ^= 1
                try bytes.write(to: URL(filePath: path))
                let administrator = try site.administrator
                let refused = try await administrator.assay("admin", "import", stick, "--trust-device").expect(2)
                #expect(refused.told.contains(second.name.text))
                #expect(refused.told.contains("bundle-file-differs"))
                let view = try await candidate.get("case", "show", id)
                #expect(view.evidence.list.isEmpty && view.bundles.list.isEmpty)
                #expect(try !site.answered().contains { $0.hasPrefix("POST /v1/uploads") })

                // A candidate takes in no bundle, not even their own.
                bytes[bytes.count / 2] ^= 1
                try bytes.write(to: URL(filePath: path))
                try await candidate.assay("admin", "import", stick, "--trust-device").expect(1)
                try await administrator.does("admin", "import", stick, "--trust-device")
                #expect(try await candidate.get("case", "show", id).evidence.list.count == 2)
            }
        }

        private static let openssl = "/usr/bin/openssl"

        /// Somebody else's program finds the signature right, and a changed manifest wrong.
        @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: openssl), "openssl is not installed"))
        func openSSLFindsTheSignatureRight() async throws {
            try await Workbench.with { bench in
                let stick = bench.folder + "/stick.assay"
                let packing = ["pack", ProjectFiles.english, "--case", "4ZC08NYV6HRD", "--output", stick]
                try await bench.assay(packing + Self.purpose).require()
                let words = try String(contentsOfFile: stick + "/bundle.sig", encoding: .utf8).split {
                    " \n".contains($0)
                }
                try #require(words.count == 3)
                // RFC 8410, 4: the DER of an Ed25519 public key is these 12 bytes and the key.
                let key = try #require(Self.bytes("302a300506032b6570032100" + words[1]))
                try Data(key).write(to: URL(filePath: bench.folder + "/key.der"))
                try Data(try #require(Self.bytes(String(words[2])))).write(
                    to: URL(filePath: bench.folder + "/signature")
                )
                let manifest = try Data(contentsOf: URL(filePath: stick + "/bundle.json"))
                for (suffix, isRight) in [("", true), (" ", false)] {
                    let message = Data("assay-bundle-1\n".utf8) + manifest + Data(suffix.utf8)
                    try message.write(to: URL(filePath: bench.folder + "/message"))
                    let verdict = try await bench.programs.run(
                        Self.openssl,
                        [
                            "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "key.der", "-rawin", "-in",
                            "message", "-sigfile", "signature",
                        ]
                    )
                    #expect(verdict.succeeded == isRight, "\(verdict.output) \(verdict.told)")
                }
            }
        }

        private static func bytes(_ digits: String) -> [UInt8]? {
            let digits = Array(digits)
            guard digits.count.isMultiple(of: 2) else { return nil }
            let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
                UInt8(String(digits[$0...($0 + 1)]), radix: 16)
            }
            return bytes.count * 2 == digits.count ? bytes : nil
        }
    }
}
