import Foundation
import Testing

/// A site whose service ends at fault points, and whose evidence is examined only when all is over.
struct KillPoints {
    let site: Site
    private let points: FaultPoints
    private let examiner: GatedExaminer
    private let settings: [String: String]

    static func with(
        isolation: isolated (any Actor)? = #isolation,
        _ body: (KillPoints) async throws -> Void
    ) async throws {
        try await Site.with { site in
            let points = try await FaultPoints(of: site)
            let examiner = try GatedExaminer(in: site.folder)
            let kills = KillPoints(
                site: site,
                points: points,
                examiner: examiner,
                settings: points.settings.merging(["ASSAY_EXAMINER": examiner.path]) { $1 }
            )
            try await kills.restart()
            try await body(kills)
        }
    }

    private func restart() async throws {
        points.disarm()
        try site.killService()
        try await site.startService(settings: settings)
    }

    /// Lives through the same once without a kill, to learn its steps, and then once for each step, with the service ending
    /// right before it. Each life has a candidate and a case of its own.
    ///
    /// - Parameters:
    ///   - needed: what must be among the steps, or the test has not seen the service at work.
    ///   - prepare: done before the points count.
    func atEveryStep(
        needing needed: Set<FaultPoint>,
        preparing prepare: (InsistentClient, Int) async throws -> Void = { _, _ in },
        then live: (InsistentClient, Int) async throws -> Void
    ) async throws {
        let desk = try Desk(site)
        var number = 0
        func life(endingAt point: Int) async throws -> Int {
            let client = InsistentClient(try await desk.apprentice(), calm: points.disarm, restart: restart)
            try await prepare(client, number)
            try points.arm(point)
            try await live(client, number)
            try await client.isLeftAlone()
            number += 1
            return client.ends
        }
        _ = try await life(endingAt: 0)
        let trace = try points.trace()
        #expect(Set(trace).isSuperset(of: needed), "\(trace)")
        let moments = FaultPoint.moments(in: trace)
        var survived: [Int] = []
        for moment in moments {
            if try await life(endingAt: moment) == 0 { survived.append(moment) }
        }
        // The last moments may come when the client has all it wants.
        #expect(survived.count <= moments.count / 4, "no end at \(survived) of \(moments)")
    }

    func atEveryStep(
        needing needed: Set<FaultPoint>,
        _ live: (InsistentClient, Int) async throws -> Void
    ) async throws {
        try await atEveryStep(needing: needed, then: live)
    }

    /// After the next start nothing is left over, and what was received in these cases is examined, once.
    func areOver(_ cases: [String]) async throws {
        // What is as young as the sweep is let be by it.
        try await Task.sleep(for: .milliseconds(1_100))
        try await restart()
        try await Self.expectNoOrphans(site)
        try examiner.open()
        // A busy machine needs a minute and more for dozens of files, and less when it is not asked all the time.
        try await site.becomesQuiet(within: .seconds(150), every: .seconds(1))
        for id in cases {
            let view = try await site.administrator.get("case", "show", id)
            #expect(view.evidence.list.count == 1)
            // Opened, admitted, received, examined: noise is not looked at closely.
            #expect(view.version.int == 4, "an act is missing, or was done twice")
        }
        let buried = try await site.administrator.get("admin", "job", "list", "--state", "buried").jobs.list
        #expect(buried.isEmpty)
    }

    /// Each upload that is under way has its file, and each file its upload.
    static func expectNoOrphans(_ site: Site, _ comment: Comment? = nil) async throws {
        #expect(try await Set(staged(in: site)) == UploadRows.underWay(in: site), comment)
    }

    static func staged(in site: Site) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(site.data)/vault/\(Site.body)/staging")
    }
}
