import Foundation
import Testing

extension EndToEnd {
    /// The service ends between every two steps from a received clip to its receipt.
    @Suite struct ExaminationKillTests {
        private static let clip = ProjectFiles.clip("too-short.mp4")

        @Test("D04: a kill between every two steps of examining, checking and giving a receipt")
        func examinationsOutliveAKillAtEveryStep() async throws {
            try await Site.with { site in
                let points = try await FaultPoints(of: site)
                let examiner = try GatedExaminer(in: site.folder)
                let settings = points.settings.merging(["ASSAY_EXAMINER": examiner.path]) { $1 }
                try site.killService()
                try await site.startService(settings: settings)
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                try await candidate.does("evidence", "add", Self.clip, "--case", id, "--for", "FOOD-KNIFE-01/V1")
                try site.killService()
                try examiner.open()

                // Every life begins with the same folder, in which a clip waits to be examined.
                let waiting = site.folder + "/waiting"
                try FileManager.default.moveItem(atPath: site.data, toPath: waiting)
                var survived: [Int] = []
                func life(endingAt point: Int) async throws -> JSON {
                    try? FileManager.default.removeItem(atPath: site.data)
                    try FileManager.default.copyItem(atPath: waiting, toPath: site.data)
                    try points.arm(point)
                    // It may end while it starts.
                    _ = try? await site.startService(settings: settings)
                    if point > 0 {
                        let ended: Bool? = try? await eventually("the service ends", within: .seconds(10)) {
                            try site.service.isRunning ? nil : true
                        }
                        if ended == nil { survived.append(point) }
                        points.disarm()
                        try site.killService()
                        try await site.startService(settings: settings)
                    }
                    _ = try await eventually("it is checked, and has its receipt", within: .seconds(60)) {
                        let shown = try await Desk(site).asking("GET", "/v1/cases/\(id)", token: candidate.token)
                        let evidence = try shown.json.evidence[0]
                        return evidence.check == .null || evidence.receipt.state.text == "awaited" ? nil : true
                    }
                    try await site.becomesQuiet()
                    points.disarm()
                    let view = try await candidate.get("case", "show", id)
                    try site.killService()
                    return view
                }
                let whole = try await life(endingAt: 0)
                let digest = try await Sha256.of(Self.clip, site.programs)
                #expect(whole.evidence[0].digest.text == digest)
                #expect(whole.evidence[0].check.text == "passed")
                let trace = try points.trace()
                #expect(trace.contains(.linkObject), "\(trace)")
                let moments = FaultPoint.moments(in: trace)
                for moment in moments {
                    let view = try await life(endingAt: moment)
                    let step = Comment(rawValue: "killed before “\(trace[moment - 1].rawValue)”, point \(moment)")
                    #expect(view.version == whole.version, step)
                    #expect(view.evidence.list.count == 1, step)
                    for part in ["digest", "state", "check", "findings", "facts"] {
                        #expect(view.evidence[0].object[part] == whole.evidence[0].object[part], step)
                    }
                    // The code of a receipt says when it was issued; that there is one, or none, is the same.
                    let (receipt, other) = (view.evidence[0].receipt, whole.evidence[0].receipt)
                    #expect(receipt.state == other.state, step)
                    #expect(receipt.code.text.isEmpty == other.code.text.isEmpty, step)
                    #expect(try await Sha256.of(Self.object(of: digest, in: site), site.programs) == digest, step)
                    if try !KillPoints.staged(in: site).isEmpty {
                        // What is as young as the sweep that comes with a start is let be; the next one takes it.
                        try await Task.sleep(for: .milliseconds(1_100))
                        try await site.startService(settings: settings)
                        try site.killService()
                    }
                    try await KillPoints.expectNoOrphans(site, step)
                }
                #expect(survived.count <= moments.count / 4, "no end at \(survived) of \(moments)")
            }
        }

        /// The file that lies under a digest.
        private static func object(of digest: String, in site: Site) -> String {
            "\(site.data)/vault/\(Site.body)/objects/\(digest.prefix(2))/\(digest.dropFirst(2))"
        }
    }
}
