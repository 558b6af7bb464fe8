import ExaminationReport
import HostileClips
import Testing

/// Movies that say of themselves what is too much, too little or impossible. Each has a fitting end, soon and small.
@Suite struct HostileMovieTests {
    // MARK: - Sizes and rotations

    @Test(arguments: HostileMovie.dimensions)
    func sizesAndRotationsThatCannotBe(_ movie: HostileMovie) async throws { try await expect(movie) }

    /// The header says 640x360 and the coded pictures have 8192x8192: the decoder's own limit stops them.
    @Test func aLargePictureBehindASmallHeader() async throws {
        var clip = Clip(Array(try HostileFileTests.bytes("malformed/too-large.mp4")))
        clip.set("avc1", at: 24, 640, width: 2)
        clip.set("avc1", at: 26, 360, width: 2)
        let report = try await HostileExamination.report(on: clip.bytes)
        #expect([.dimensions, .undecodable].contains(report.outcome.reason))
    }

    // MARK: - Counts and lengths

    @Test(arguments: HostileMovie.counts)
    func countsAndLengthsThatLie(_ movie: HostileMovie) async throws { try await expect(movie) }

    // MARK: - Time

    @Test(arguments: HostileMovie.durations)
    func timesThatCannotBe(_ movie: HostileMovie) async throws {
        let report = try await expect(movie)
        // What a citation is held against: no more than the twelve pictures of the clip can fill.
        if report.outcome == .readable {
            let facts = try #require(report.facts)
            #expect(report.keyframes.allSatisfy { $0.atMilliseconds <= facts.durationMilliseconds })
            #expect(facts.durationMilliseconds <= ReportBounds.milliseconds)
            #expect(facts.picture?.frameRate.map { $0.averageMillihertz <= 10_000_000 } != false)
        }
    }

    /// A claim of the header alone is corrected by the samples.
    @Test(arguments: [UInt64(0x7FFF_FFFF), 0xFFFF_FFFE])
    func aDurationOfYearsInAHeaderIsNotBelieved(_ units: UInt64) async throws {
        var clip = try HostileExamination.seed()
        for box in ["mvhd", "mdhd"] { clip.set(box, at: 16, units) }
        clip.set("tkhd", at: 20, units)
        let facts = try #require(try await HostileExamination.report(on: clip.bytes).facts)
        #expect(facts.usableMilliseconds <= 2000)
        #expect(facts.durationMilliseconds <= 2000)
    }

    // MARK: - Cut off, or never begun

    @Test(arguments: [1, 4, 7, 8, 9, 40])
    func aCutInTheLastBoxOfALateIndex(_ bytes: Int) async throws {
        let clip = try HostileExamination.seed("phone.mp4").bytes
        #expect(try await HostileExamination.report(on: clip.dropLast(bytes)).outcome == .unreadable(.truncated))
    }

    /// The last box holds pictures only, so that even the last byte is one of a picture.
    @Test(arguments: [1, 9, 200, 1500])
    func aCutInTheLastBoxOfAnEarlyIndex(_ bytes: Int) async throws {
        let clip = try HostileExamination.seed("early-index.mp4").bytes
        let report = try await HostileExamination.report(on: clip.dropLast(bytes))
        #expect(report.outcome == .readable)
        #expect(report.notes.contains(.truncated))
        let facts = try #require(report.facts)
        #expect(facts.usableMilliseconds < facts.durationMilliseconds)
    }

    @Test func nothingButMedia() async throws {
        let media =
            Clip.box("ftyp", Array("isom".utf8) + [0, 0, 0, 0]) + Clip.box("mdat", Array(repeating: 7, count: 9000))
        #expect(try await HostileExamination.report(on: media).outcome == .unreadable(.truncated))
    }

    @Test func noiseAndNothing() async throws {
        var dice = Dice(seed: 42, number: 0)
        let noise = (0..<50_000).map { _ in UInt8.random(in: 0...255, using: &dice) }
        #expect(try await HostileExamination.report(on: noise).outcome == .unreadable(.notAVideo))
        #expect(try await HostileExamination.report(on: []).outcome == .unreadable(.empty))
        #expect(try await HostileExamination.report(on: [0]).outcome == .unreadable(.notAVideo))
        #expect(
            try await HostileExamination.report(on: Array(repeating: 0, count: 100_000)).outcome
                == .unreadable(.notAVideo)
        )
    }

    @discardableResult
    private func expect(_ movie: HostileMovie) async throws -> ExaminationReport {
        let bytes = try #require(try movie.bytes(), "\(movie.name) changes nothing")
        let report = try await HostileExamination.report(on: bytes)
        let ending = HostileExamination.ending(report)
        #expect(movie.endings.contains(ending), "\(movie.name) ended as \(ending)")
        return report
    }
}
