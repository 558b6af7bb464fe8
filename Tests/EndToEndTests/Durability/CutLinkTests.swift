import Foundation
import Testing

extension EndToEnd {
    @Suite struct CutLinkTests {
        /// In the proportions of 300 MB over 8 Mbit/s that break every 30 s with 160 KB on the air: a tenth of the file a
        /// connection, of which a two-hundredth is lost.
        @Test func aLinkThatBreaksAllTheTimeCostsLessThanAHundredth() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let file = site.folder + "/clip.mp4"
                let bytes = Bytes.noise(16 << 20, seed: 7)
                try Data(bytes).write(to: URL(filePath: file))
                let link = try FaultyLink(
                    to: try #require(site.withState { $0.port }),
                    plan: .init(breaksAfter: bytes.count / 10, onAir: bytes.count / 2_000)
                )
                defer { link.end() }
                let sent = try await candidate.assay(
                    ["evidence", "add", file, "--case", id, "--for", "FOOD-KNIFE-01/V1"],
                    environment: ["ASSAY_SERVER": "http://127.0.0.1:\(link.port)"]
                )
                // 8: it has arrived, and may be found already to be no video.
                #expect([0, 8].contains(sent.code), "\(sent.told)")
                let tally = link.tally
                #expect(tally.breaks >= 9, "the link broke \(tally.breaks) times")
                let again = Double(tally.sent - bytes.count) / Double(bytes.count)
                #expect(again < 0.01, "\(again) of the file went over the link again; \(tally.breaks) breaks")
                let evidence = try await candidate.get("case", "show", id).evidence.list
                #expect(evidence.map(\.digest.text) == [try await Sha256.of(file, site.programs)])
            }
        }
    }
}
