import Foundation
import Testing

extension EndToEnd.Acceptance {
    /// A browser's client with nginx between it and the service, as the operator's guide sets it up.
    @Suite(
        .service(Proxied.settings),
        .enabled(if: Nginx.isInstalled, "nginx is not installed here")
    )
    struct ProxiedClientTests {
        private static let file = Bytes.noise(32 << 20, seed: 12)
        private static let chunk = 1 << 20

        @Test("E06: through nginx, a service that is away for two seconds costs one PATCH at most, and no upload")
        func outlivesAnOutage() async throws {
            let desk = try Desk()
            let nginx = try await Nginx.start(before: desk.site, at: try Nginx.freePort(), certificate: nil)
            defer { nginx.program.end() }
            let apprentice = try await desk.apprentice().at(Desk(through: nginx.port))
            var client = WireClient.browser
            client.chunk = Self.chunk
            let run = WireRun(client, apprentice, Self.file)
            let before = Set(try desk.staged().keys)
            try await desk.withOutage(
                after: 4 << 20,
                lasting: .seconds(2),
                settings: Proxied.settings,
                looking: {
                    let uploads = Set(try desk.staged().keys).subtracting(before)
                    #expect(uploads.count == 1, "\(uploads)")
                },
                { try await run.run() }
            )
            #expect(run.patches <= Self.file.count / Self.chunk + 1, "\(run.patches) PATCHes")
            #expect(run.sent <= Self.file.count + Self.chunk, "\(run.sent) bytes were sent")
            try await eventually("no other upload is left") {
                try Set(desk.staged().keys).isSubset(of: before) ? () : nil
            }
            try await apprentice.expectEvidence(Self.file)
            let log = try String(contentsOfFile: desk.site.folder + "/nginx/assay.log", encoding: .utf8)
            let answers = log.split(separator: "\n").map { $0.split(separator: " ").dropFirst().prefix(2) }
            #expect(answers.filter { $0 == ["POST", "201"] }.count == 1)
            #expect(answers.filter { $0 == ["PATCH", "204"] }.count <= Self.file.count / Self.chunk + 1)
            // It went through nginx, and was told to wait rather than that its upload was lost.
            #expect(answers.contains(["HEAD", "423"]), "\(log.suffix(2_000))")
        }
    }
}
