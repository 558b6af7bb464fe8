import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// When, where and with what: real clips, and clips whose tags ffmpeg wrote.
@Suite struct CaptureFactsTests {
    private func facts(_ file: FilePath) async throws -> FileFacts {
        try #require(try await ExaminerFixture.examine(file, keyframes: 0).report?.facts)
    }

    /// A sample with tags that ffmpeg writes.
    private func tagged(_ tags: [String], as name: String = "tagged.mov", _ body: (FileFacts) throws -> Void)
        async throws
    {
        try await ExaminerFixture.inScratchFolder { folder in
            let clip = folder.appending(name)
            let source = ExaminerFixture.samples.pushing("clips/too-short.mp4").string
            let words = tags.flatMap { ["-metadata", $0] }
            let copy = ["-nostdin", "-v", "error", "-i", source, "-map", "0", "-c", "copy"]
            let flags = name.hasSuffix("mkv") ? [] : ["-movflags", "use_metadata_tags"]
            try #require(await OutsideJudge.succeeds("ffmpeg", copy + words + flags + [clip.string]))
            try body(try await facts(clip))
        }
    }

    @Test(.enabled(if: OutsideJudge.isInstalled)) func seesTimesThatDisagree() async throws {
        let tags = ["creation_time=2026-03-14T15:09:26Z", "com.apple.quicktime.creationdate=2026-03-16T10:09:26-0500"]
        try await tagged(tags) { facts in
            let times = facts.capture.times
            #expect(times.agreement == .disagree)
            #expect(times.stated.map(\.value.zone) == [.stated, .prescribed])
            #expect(times.stated.first?.value.offsetMinutes == -300)
            #expect(facts.capturedAt == Tagged(1_773_673_766_000, tag: "com.apple.quicktime.creationdate"))
        }
    }

    @Test(.enabled(if: OutsideJudge.isInstalled)) func takesTheZoneForWhatItIs() async throws {
        let same = ["creation_time=2026-03-14T15:09:26Z", "com.apple.quicktime.creationdate=2026-03-14T10:09:26-0500"]
        try await tagged(same) { #expect($0.capture.times.agreement == .agree) }
        // Without a zone any zone may be meant, but not another minute of the hour.
        try await tagged(["creation_time=2026-03-14T15:09:26Z", "date=2026-03-14T09:09:30"]) { facts in
            #expect(facts.capture.times.agreement == .agree)
            #expect(facts.capture.times.stated.map(\.value.zone) == [.prescribed, .unknown])
        }
        try await tagged(["creation_time=2026-03-14T15:09:26Z", "date=2026-03-14T09:16:30"]) {
            #expect($0.capture.times.agreement == .disagree)
        }
    }

    @Test(.enabled(if: OutsideJudge.isInstalled)) func comparesPlaces() async throws {
        let here = "com.apple.quicktime.location.ISO6709=+19.4326-099.1332+2240/"
        try await tagged([here, "location=+19.4327-099.1331/"]) { facts in
            #expect(facts.capture.places.agreement == .agree)
            #expect(facts.capture.place?.value.altitudeMillimetres == 2_240_000)
        }
        try await tagged([here, "location=+20.9674-089.5926/"]) { #expect($0.capture.places.agreement == .disagree) }
        try await tagged(["location=+00.0000+000.0000/"]) { facts in
            #expect(facts.capture.places.stated.first?.value.isPlaceholder == true)
            #expect(facts.capture.places.agreement == .single && facts.capture.place == nil)
        }
    }

    @Test(.enabled(if: OutsideJudge.isInstalled)) func readsMatroskasTagsAndWriters() async throws {
        let tags = [
            "DATE_RECORDED=2026-03-14 15:09:26", "LOCATION=+19.4326-099.1332/", "MAKE=Fonomex", "MODEL=Obrera 5",
        ]
        try await tagged(tags, as: "tagged.mkv") { facts in
            #expect(facts.capturedAt == Tagged(1_773_500_966_000, tag: "date_recorded"))
            #expect(facts.capture.place?.value.latitudeMicrodegrees == 19_432_600)
            #expect(facts.deviceMake?.value == "Fonomex" && facts.deviceModel?.value == "Obrera 5")
            #expect(facts.structure.writers.contains { $0.tag == "encoder" && $0.value.hasPrefix("Lavf") })
        }
    }

    @Test(.enabled(if: ExaminerFixture.realClips != nil)) func readsWhatPhonesWrite() async throws {
        let root = try #require(ExaminerFixture.realClips)
        let phone = try await facts(root.pushing("phone/mx_with-gps.mov")).capture
        #expect(phone.times.agreement == .agree, "seventeen seconds, of a clip of four")
        #expect(
            phone.place
                == Statement(
                    Place(
                        latitudeMicrodegrees: 32_092_900,
                        longitudeMicrodegrees: 34_862_000,
                        altitudeMillimetres: 28_516
                    ),
                    tag: "com.apple.quicktime.location.ISO6709"
                )
        )
        let trimmed = try await facts(root.pushing("phone/ax_dolbyVision-hdr.MOV")).capture
        #expect(trimmed.times.agreement == .disagree, "cut seven minutes after it was filmed")
        let android = try await facts(root.pushing("phone/mx_with-gps.mp4"))
        #expect(android.capture.place?.tag == "location")
        #expect(android.structure.writers.contains { $0.tag == "com.android.version" && $0.value == "6.0.1" })
        let slow = try await facts(root.pushing("phone/ax_sample_android_slow_motion.mp4"))
        #expect(slow.picture?.frameRate?.captureMillihertz == 240_000)
        #expect(slow.picture?.frameRate?.spacing == .variable)
    }
}
