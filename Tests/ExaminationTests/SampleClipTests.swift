import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// Every file in `Samples/` through the real examiner, against what is true of it.
@Suite struct SampleClipTests {
    @Test func everySampleHasItsTruth() throws {
        let truth = Set(try SampleTruth.all().keys)
        let files = ["clips", "malformed"].flatMap { folder in
            ExaminerFixture.files(in: ExaminerFixture.samples.appending(folder)).map {
                "\(folder)/\($0.lastComponent?.string ?? "")"
            }
        }
        #expect(truth == Set(files))
        #expect(files.count >= 8)
    }

    @Test func theSamplesStaySmall() throws {
        let folder = ExaminerFixture.samples
        let sizes = try ["clips", "malformed"].flatMap { ExaminerFixture.files(in: folder.appending($0)) }
            .map { try FileManager.default.attributesOfItem(atPath: $0.string)[.size] as? Int ?? 0 }
        #expect(sizes.reduce(0, +) < 6_000_000)
    }

    @Test(arguments: SampleTruth.names)
    func findsWhatIsTrue(of name: String) async throws {
        let truth = try #require(try SampleTruth.all()[name])
        let result = try await ExaminerFixture.examine(ExaminerFixture.samples.pushing(FilePath(name)))
        #expect(result.fault == nil)
        let report = try #require(result.report)
        #expect(report.sandboxLayers & 131 == 131, "resource limits, no new privileges, detached")
        #expect(report.usage.peakKibibytes > 0 && report.usage.peakKibibytes < 100 << 10)
        if let reason = truth.reason {
            #expect(report.outcome == .unreadable(reason))
            if let kind = truth.kind { #expect(report.kind == kind) }
            #expect(result.pictures.isEmpty)
        } else {
            #expect(report.outcome == .readable)
            #expect(report.kind == truth.kind ?? .video)
            try compare(try #require(report.facts), with: truth)
            #expect(report.notes == truth.notes ?? [])
            switch report.kind {
            case .video: comparePictures(of: result, with: truth)
            case .photo: #expect(result.pictures.map(\.keyframe.atMilliseconds) == [0])
            case .sound, .document, nil: #expect(result.pictures.isEmpty)
            }
        }
    }

    private func compare(_ facts: FileFacts, with truth: SampleTruth) throws {
        #expect(facts.container == truth.container)
        #expect(facts.brand == truth.brand)
        // Encoders of other versions begin a sound track a little earlier or later.
        #expect((facts.durationMilliseconds - (truth.durationMilliseconds ?? 0)).magnitude <= 100)
        #expect((facts.usableMilliseconds - (truth.usableMilliseconds ?? 0)).magnitude <= 600)
        #expect((facts.usableMilliseconds < facts.durationMilliseconds) == (truth.notes?.contains(.truncated) == true))
        try comparePicture(facts.picture, with: truth)
        let sound = facts.sound.map {
            SampleTruth.Sound(codec: $0.codec, channels: $0.channels, sampleRate: $0.sampleRate)
        }
        #expect(sound == truth.sound)
        #expect(facts.sound?.isReadable != false)
        #expect(facts.capturedAt == truth.capturedAt)
        #expect(facts.deviceMake == truth.deviceMake)
        #expect(facts.deviceModel == truth.deviceModel)
        #expect((facts.bitsPerSecond > 0) == (facts.durationMilliseconds > 0))
        #expect(facts.document?.version == truth.documentVersion)
    }

    private func comparePicture(_ facts: PictureFacts?, with truth: SampleTruth) throws {
        guard truth.coded != nil else {
            #expect(facts == nil)
            return
        }
        let picture = try #require(facts)
        #expect([picture.codedWidth, picture.codedHeight] == truth.coded)
        #expect([picture.displayedWidth, picture.displayedHeight] == truth.displayed)
        #expect(picture.rotation == truth.rotation)
        #expect(!picture.isMirrored)
        #expect(picture.codec == truth.codec)
        #expect(picture.frameRate?.averageMillihertz == truth.averageMillihertz)
        #expect(picture.frameRate?.spacing == truth.spacing)
    }

    private func comparePictures(of result: ExaminationResult, with truth: SampleTruth) {
        let pictures = result.pictures
        #expect(truth.fewerKeyframes == true ? (1..<12).contains(pictures.count) : pictures.count == 12)
        #expect(Set(pictures.map(\.jpeg)).count == pictures.count, "no picture twice")
        let displayed = truth.displayed ?? [1, 1]
        for picture in pictures {
            #expect(picture.keyframe.width == min(320, displayed[0]))
            let height = Double(min(320, displayed[0]) * displayed[1]) / Double(displayed[0])
            #expect((Double(picture.keyframe.height) - height).magnitude <= 2)
        }
        guard truth.fewerKeyframes != true, let usable = truth.usableMilliseconds else { return }
        // Spread: no stretch of two shares without a picture, but for one where nothing moves.
        let times = [0] + pictures.map(\.keyframe.atMilliseconds) + [usable]
        let frozen = truth.frozenMilliseconds ?? [0, 0]
        for (before, after) in zip(times, times.dropFirst()) {
            let still = max(0, min(after, frozen[1]) - max(before, frozen[0]))
            #expect(after - before - still <= usable / 12 * 2 + 500)
        }
    }
}
