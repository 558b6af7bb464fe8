import Foundation
import Testing

extension EndToEnd {
    /// From the last byte to a receipt that others can verify, and what becomes of it when keys change.
    @Suite struct ReceiptTests {
        @Test func aCandidateGetsAReceiptThatAnybodyVerifiesOffline() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let added = try await Self.add(ProjectFiles.english, to: id, of: candidate)
                #expect(added.state.text == "usable" && added.receipt.state.text == "issued")
                let code = added.receipt.code.text
                #expect(code.count == 12)

                let paths = try await Self.save(added.id.text, of: id, for: candidate)
                // Offline: the service is gone.
                try site.killService()
                for path in paths.forms {
                    let verdict = try await Self.verify(path, paths.keys, site).require().json
                    #expect(verdict.outcome.text == "valid" && verdict.receipt.code.text == code, "\(path)")
                    #expect(verdict.receipt.evidence.text == added.id.text && verdict.receipt.caseID.text == id)
                    #expect(verdict.receipt.digest.text == (try await Sha256.of(ProjectFiles.english, site.programs)))
                }
                let clip = try await Self.verify(paths.forms[0], paths.keys, site, "--file", ProjectFiles.english)
                #expect(try clip.require().json.isFileCompared == .truth(true))
                try await Self.verify(paths.forms[0], paths.keys, site, "--file", ProjectFiles.spanish).expect(9)
                let line = try String(contentsOfFile: paths.forms[0], encoding: .utf8)
                    .trimmingCharacters(in: .whitespacesAndNewlines)
                let forged = String(line.dropLast(3)) + (line.hasSuffix("AAA") ? "BBA" : "AAA")
                try await Self.verify(forged, paths.keys, site).expect(9)
                try await Self.verify(paths.keys, paths.keys, site).expect(10)
            }
        }

        @Test(.enabled("jwcrypto cannot be installed from PyPI here") { await JWCrypto.isInstalled() })
        func anIndependentLibraryAgrees() async throws {
            defer { JWCrypto.remove() }
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let added = try await Self.add(ProjectFiles.english, to: id, of: candidate)
                let paths = try await Self.save(added.id.text, of: id, for: candidate)
                let line = try String(contentsOfFile: paths.forms[0], encoding: .utf8)
                    .trimmingCharacters(in: .whitespacesAndNewlines)
                let payload = try await JWCrypto.verify(line, keys: paths.keys, site.programs).require().json
                #expect(payload.sha256.text == added.digest.text && payload.case.text == id && payload.v.int == 1)
                #expect(payload.size.int == added.size.int && payload.check.text == "samples")
                // One byte of the content is another.
                var parts = line.split(separator: ".").map(String.init)
                var middle = Array(parts[1].utf8)
                middle[40] = middle[40] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
                parts[1] = String(decoding: middle, as: UTF8.self)
                let forged = parts.joined(separator: ".")
                try await JWCrypto.verify(forged, keys: paths.keys, site.programs).expect(9)
                try await Self.verify(forged, paths.keys, site).expect(9)
            }
        }

        @Test(.enabled(if: EndToEnd.ReceiptTests.canReadCodes, "rsvg-convert and zbarimg are not installed"))
        func thePicturesCodeIsTheLine() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let added = try await Self.add(ProjectFiles.english, to: id, of: candidate)
                let paths = try await Self.save(added.id.text, of: id, for: candidate)
                let line = try String(contentsOfFile: paths.forms[0], encoding: .utf8)
                let page = try String(contentsOfFile: paths.forms[2], encoding: .utf8)
                let start = try #require(page.firstRange(of: "<svg")?.lowerBound)
                let end = try #require(page.firstRange(of: "</svg>")?.upperBound)
                let (drawing, picture) = (site.folder + "/code.svg", site.folder + "/code.png")
                try String(page[start..<end]).write(toFile: drawing, atomically: true, encoding: .utf8)
                // As wide as the page shows it.
                try await site.programs.run(
                    "/usr/bin/env",
                    ["rsvg-convert", "--width", "384", "--output", picture, drawing]
                ).require()
                let read = try await site.programs.run("/usr/bin/env", ["zbarimg", "--quiet", "--raw", picture])
                    .require()
                #expect(read.output == line)
            }
        }

        @Test func rotationKeepsOldReceiptsValid() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let first = try await Self.add(ProjectFiles.english, to: id, of: candidate)
                let old = try await Self.save(first.id.text, of: id, for: candidate)
                let keys = try await site.administrator.get("admin", "key", "rotate", "--yes").keys.list
                #expect(keys.count == 2 && keys[0].retiredAt != .null && keys[1].retiredAt == .null)
                try await site.administrator.does("case", "show", id)
                // The new key is there after a restart, too.
                try site.killService()
                try await site.startService()
                let second = try await Self.add(ProjectFiles.spanish, to: id, of: candidate)
                let new = try await Self.save(second.id.text, of: id, for: candidate)
                try await Self.verify(old.forms[0], new.keys, site).require()
                let fresh = try await Self.verify(new.forms[0], new.keys, site).require().json
                #expect(fresh.receipt.key == keys[1].id)
                // Whoever has only the keys from before cannot tell.
                try await Self.verify(new.forms[0], old.keys, site).expect(10)
            }
        }

        @Test func aFileThatDoesNotPassGetsAReasonAndNoReceipt() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let outcome = try await candidate.assay(
                    "evidence",
                    "add",
                    ProjectFiles.clip("not-a-video.mp4"),
                    "--case",
                    id,
                    "--for",
                    "FOOD-KNIFE-01/V1",
                    "--wait",
                    "--json"
                ).expect(8)
                let evidence = try outcome.json.evidence[0]
                #expect(evidence.state.text == "unusable" && evidence.receipt.state.text == "withheld")
                #expect(!evidence.findings[0].advice.en.text.isEmpty)
                let asked = try await candidate.assay("evidence", "receipt", evidence.id.text, "--case", id).expect(3)
                #expect(asked.told.contains("what to do"))
            }
        }

        /// The keystore is looked at when the service starts: what is wrong with it is not found out with the first receipt.
        @Test func aKeystoreThatOthersMayReadIsRefused() async throws {
            try await Site.with { site in
                try site.killService()
                let folder = "\(site.data)/keys/\(Site.body)"
                let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
                let path = "\(folder)/\(name)"
                try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
                let arguments = ["serve", "--data", site.data, "--listen", "127.0.0.1:0"]
                let environment = site.home("service")
                let wide = try await site.programs.run(site.assay, arguments, environment: environment).expect(74)
                #expect(wide.told.contains("keystore-too-open") && wide.told.contains("0600"))
                // A key that is lost keeps no evidence from arriving; its receipt waits for another key.
                try FileManager.default.removeItem(atPath: path)
                let service = try await site.startService()
                #expect(service.toldSoFar.contains("a signing key is lost"))
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let adding = try candidate.start([
                    "evidence", "add", ProjectFiles.english, "--case", id, "--for", "FOOD-KNIFE-01/V1", "--wait",
                ])
                _ = try await eventually("the receipt was tried", within: .seconds(60)) {
                    let jobs = try await site.administrator.get("admin", "job", "list").jobs.list
                    return jobs.contains { $0.kind.text == "issue-receipt" && $0.lastError.text == "key-missing" }
                        ? true : nil
                }
                try await site.administrator.does("admin", "key", "rotate", "--yes")
                try await adding.outcome(within: .seconds(90)).require()
            }
        }

        @Test func aPassphraseOpensTheKeysAndIsTold() async throws {
            try await Site.with { site in
                try site.killService()
                let passphrase = site.folder + "/passphrase"
                try "correct horse\n".write(toFile: passphrase, atomically: true, encoding: .utf8)
                try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: passphrase)
                let data = site.folder + "/sealed"
                let environment = site.home("operator")
                try await site.programs.run(
                    site.assay,
                    [
                        "admin", "init", "--data", data, "--body", "sealed", "--title", "Sealed", "--administrator",
                        "Rosa",
                        "--rubrics", ProjectFiles.rubrics, "--key-passphrase-file", passphrase,
                    ],
                    environment: environment
                ).require()
                let arguments = ["serve", "--data", data, "--listen", "127.0.0.1:0"]
                let locked = try await site.programs.run(site.assay, arguments, environment: environment).expect(74)
                #expect(locked.told.contains("key-locked"))
                let wrong = environment.merging(["ASSAY_KEY_PASSPHRASE": "wrong horse"]) { $1 }
                let refused = try await site.programs.run(site.assay, arguments, environment: wrong).expect(74)
                #expect(refused.told.contains("key-passphrase-wrong") && !refused.told.contains("wrong horse"))
                let right = environment.merging(["ASSAY_KEY_PASSPHRASE": "correct horse"]) { $1 }
                let service = try site.programs.start(site.assay, arguments, environment: right)
                _ = try await eventually("the service listens") {
                    service.toldSoFar.contains("listening") ? true : nil
                }
                #expect(!service.toldSoFar.contains("horse"))
                service.signal(SIGTERM)
                #expect(try await service.outcome().code == 0)
            }
        }

        static let canReadCodes = ["rsvg-convert", "zbarimg"].allSatisfy { program in
            (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
                FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
            }
        }

        private static func add(_ clip: String, to id: String, of candidate: Person) async throws -> JSON {
            try await candidate.get("evidence", "add", clip, "--case", id, "--for", "FOOD-KNIFE-01/V1", "--wait")
                .evidence[0]
        }

        /// Saves a receipt as text, JSON and page, and the body's keys as anybody gets them.
        private static func save(
            _ evidence: String,
            of id: String,
            for candidate: Person
        ) async throws -> (forms: [String], keys: String) {
            let site = candidate.site
            var paths: [String] = []
            for form in ["text", "json", "page"] {
                let path = "\(site.folder)/\(evidence).\(form)"
                try await candidate.does(
                    "evidence",
                    "receipt",
                    evidence,
                    "--case",
                    id,
                    "--form",
                    form,
                    "--output",
                    path
                )
                paths.append(path)
            }
            let keys = "\(site.folder)/keys-\(evidence).json"
            let address = try site.server + "/v1/bodies/\(Site.body)/keys"
            try await site.programs.run("/usr/bin/env", ["curl", "-sSf", "-o", keys, address]).require()
            return (paths, keys)
        }

        private static func verify(
            _ receipt: String,
            _ keys: String,
            _ site: Site,
            _ more: String...
        ) async throws -> Outcome {
            try await site.programs.run(site.assay, ["verify", "receipt", receipt, "--keys", keys, "--json"] + more)
        }
    }
}
