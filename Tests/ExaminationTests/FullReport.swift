import ExaminationReport

/// A report with every value that there is, and every list as long as it may be: what bounds and schema are held to.
enum FullReport {
    /// A JPEG that says it is 64 x 48, with nothing in it.
    static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 48, 0, 64, 1, 1, 0x11, 0, 0xFF, 0xD9]

    /// What such a report answers.
    static var asked: ExaminationRequest { ExaminationRequest.twelveKeyframes.thorough }

    static func make(longest: Bool = false) -> ExaminationReport {
        ExaminationReport(
            outcome: .readable,
            kind: .video,
            facts: facts(longest: longest),
            keyframes: [
                Keyframe(
                    atMilliseconds: 500,
                    width: 64,
                    height: 48,
                    byteCount: jpeg.count,
                    pictureIndex: 0,
                    scores: PictureScores(sharpness: 120, brightness: 110, clipped: 8)
                )
            ],
            contactSheet: ContactSheet(width: 64, height: 48, byteCount: jpeg.count, columns: 1),
            sampleCheck: SampleCheck(
                sampleCount: 1_000,
                samplesOutside: 1,
                placesAsked: 14,
                placesDecoded: 13,
                failedAt: [500]
            ),
            notes: ExaminationNote.allCases,
            usage: ExaminerUsage(processorMilliseconds: 1, peakKibibytes: 1, bytesRead: 1),
            sandboxLayers: 131
        )
    }

    /// Texts at their longest, of a character that JSON writes as two.
    private static func text(_ short: String, _ longest: Bool, bytes: Int = ReportBounds.textBytes) -> String {
        longest ? String(repeating: "\"", count: bytes) : short
    }

    private static func facts(longest: Bool) -> FileFacts {
        let count = { (limit: Int) in longest ? limit : 2 }
        var facts = FileFacts(
            container: .mp4,
            brand: text("isom", longest),
            streams: Array(repeating: stream(longest: longest), count: longest ? 16 : 1),
            durationMilliseconds: 1000,
            usableMilliseconds: 1000,
            byteCount: 1,
            bitsPerSecond: 1,
            picture: picture,
            sound: SoundFacts(codec: "aac", channels: 2, sampleRate: 48_000, isReadable: true),
            capturedAt: Tagged(1_773_500_966_000, tag: "creation_time"),
            deviceMake: Tagged(text("Fonomex", longest), tag: text("make", longest)),
            deviceModel: Tagged(text("Obrera 5", longest), tag: text("model", longest))
        )
        facts.declaredMilliseconds = 1000
        facts.measuredMilliseconds = 1000
        facts.structure.boxes = Array(repeating: longest ? "00000000" : "ftyp", count: count(ReportBounds.boxCount))
        facts.structure.order = .indexFirst
        facts.structure.brands = Array(repeating: "isom", count: count(ReportBounds.brandCount))
        let writer = Statement(text("Lavf", longest), tag: "encoder", stream: 63)
        facts.structure.writers = Array(repeating: writer, count: count(ReportBounds.writerCount))
        facts.capture = capture(longest: longest, count: count(ReportBounds.statementCount))
        let chapter = ChapterFacts.Chapter(atMilliseconds: 500, title: text("Corte", longest))
        facts.chapters = ChapterFacts(
            count: 100,
            first: Array(repeating: chapter, count: count(ReportBounds.chapterCount))
        )
        facts.hints = Array(repeating: IndexHint(.frozen, from: 0, to: 1000), count: count(ReportBounds.hintCount))
        return facts
    }

    /// A document has nothing but a version.
    static func document(version: String) -> FileFacts {
        var facts = FileFacts(
            container: .pdf,
            brand: nil,
            streams: [],
            durationMilliseconds: 0,
            usableMilliseconds: 0,
            byteCount: 1,
            bitsPerSecond: 0,
            picture: nil,
            sound: nil,
            capturedAt: nil,
            deviceMake: nil,
            deviceModel: nil
        )
        facts.document = DocumentFacts(version: version)
        return facts
    }

    private static var picture: PictureFacts {
        var rate = FrameRate(averageMillihertz: 29_970, spacing: .variable)
        rate.nominalMillihertz = 30_000
        rate.shortestMicroseconds = 33_333
        rate.longestMicroseconds = 66_667
        rate.captureMillihertz = 240_000
        var picture = PictureFacts(
            codec: "hevc",
            codedWidth: 640,
            codedHeight: 360,
            displayedWidth: 360,
            displayedHeight: 640,
            rotation: 90,
            isMirrored: false,
            frameRate: rate
        )
        picture.colour.pixelFormat = "yuv420p10le"
        picture.colour.bitDepth = 10
        picture.colour.primaries = "bt2020"
        picture.colour.transfer = "arib-std-b67"
        picture.colour.matrix = "bt2020nc"
        picture.colour.range = .limited
        picture.colour.dynamicRange = .hlg
        picture.colour.dolbyVisionProfile = 8
        return picture
    }

    private static func stream(longest: Bool) -> StreamFacts {
        var stream = StreamFacts(kind: .video, codec: "hevc", isAccepted: true)
        stream.codecTag = "hvc1"
        stream.language = text("spa", longest, bytes: 16)
        stream.roles = longest ? StreamFacts.Role.allCases : [.main]
        stream.startMilliseconds = 0
        stream.declaredMilliseconds = 1000
        stream.measuredMilliseconds = 1000
        stream.sampleCount = 30
        stream.bitsPerSecond = 1
        stream.width = 640
        stream.height = 360
        stream.channels = 2
        stream.sampleRate = 48_000
        stream.edits = EditFacts(
            count: 2,
            partCount: 1,
            delayMilliseconds: 10,
            skippedMilliseconds: 10,
            presentedMilliseconds: 1000,
            changesSpeed: false
        )
        stream.digest = TrackDigest(sha256: String(repeating: "0a", count: 32), packetCount: 30)
        return stream
    }

    private static func capture(longest: Bool, count: Int) -> CaptureFacts {
        var capture = CaptureFacts()
        let tag = text("com.apple.quicktime.make", longest)
        let time = StatedTime(milliseconds: 1_773_500_966_000, zone: .stated, offsetMinutes: -300)
        let place = Place(latitudeMicrodegrees: 19_432_600, longitudeMicrodegrees: -99_133_200, altitudeMillimetres: 1)
        let name = text("Fonomex", longest)
        capture.times = statements(Statement(time, tag: tag, stream: 0), count)
        capture.places = statements(Statement(place, tag: tag, stream: 0), count)
        capture.makes = statements(Statement(name, tag: tag, stream: 0), count)
        capture.models = statements(Statement(name, tag: tag, stream: 0), count)
        return capture
    }

    private static func statements<Value>(_ statement: Statement<Value>, _ count: Int) -> Statements<Value> {
        Statements(stated: Array(repeating: statement, count: count), agreement: .agree)
    }
}
