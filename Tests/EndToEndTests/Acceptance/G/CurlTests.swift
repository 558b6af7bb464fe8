import Foundation
import Testing

extension EndToEnd.Acceptance {
    /// curl, as anybody has it.
    @Suite struct CurlTests {
        private static let file = Bytes.noise(5_000_001, seed: 36)

        /// - Returns: what curl printed: the body, then the status and the seconds that it took, each on a line.
        private func curl(_ arguments: [String], as apprentice: Apprentice) async throws -> Outcome {
            let site = apprentice.desk.site
            try Data(Self.file).write(to: URL(filePath: site.folder + "/clip.mp4"))
            return try await site.programs.run(
                "/usr/bin/env",
                [
                    "curl", "--silent", "--show-error", "--http1.1", "--max-time", "60", "--write-out",
                    "\n%{http_code}\n%{time_total}", "--header", "Authorization: Bearer \(apprentice.token)",
                ] + arguments
            ).require()
        }

        @Test(
            "G04: curl -T sends a file, whether it waits to be told to go on or not",
            arguments: ["Expect: 100-continue", "Expect:"]
        )
        func putsAFile(_ expectation: String) async throws {
            let apprentice = try await Desk().apprentice()
            let address = try apprentice.desk.site.server + apprentice.direct
            let file = apprentice.desk.site.folder + "/clip.mp4"
            let said = try await curl(["--header", expectation, "-T", file, address], as: apprentice).output
            let lines = said.split(separator: "\n")
            #expect(lines.dropLast().last == "201", "\(said)")
            try await apprentice.expectEvidence(Self.file)
        }

        @Test("G04: curl -F sends a form", arguments: ["Expect: 100-continue", "Expect:"])
        func postsAForm(_ expectation: String) async throws {
            let apprentice = try await Desk().apprentice()
            let address = try apprentice.desk.site.server + "/v1/evidence"
            let said = try await curl(
                [
                    "--header", expectation, "-F", "case=\(apprentice.caseID)", "-F",
                    "file=@\(apprentice.desk.site.folder)/clip.mp4;type=video/mp4;filename=\"my \\\"best\\\" clip.mp4\"",
                    "-F", "unit=FOOD-KNIFE-01", "-F", "requirement=V1", address,
                ],
                as: apprentice
            ).output
            #expect(said.split(separator: "\n").dropLast().last == "201", "\(said)")
            try await apprentice.expectEvidence(Self.file)
        }

        @Test("G04: curl speaks tus with a few headers") func patches() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(Self.file.count)
            let file = apprentice.desk.site.folder + "/clip.mp4"
            let said = try await curl(
                [
                    "-X", "PATCH", "--header", "Tus-Resumable: 1.0.0", "--header", "Upload-Offset: 0", "--header",
                    "Content-Type: \(Upload.contentType)", "--header", "Expect: 100-continue", "--data-binary",
                    "@\(file)", try apprentice.desk.site.server + upload.path,
                ],
                as: apprentice
            ).output
            #expect(said.contains("204"), "\(said)")
            try await apprentice.expectEvidence(Self.file)
        }
    }
}
