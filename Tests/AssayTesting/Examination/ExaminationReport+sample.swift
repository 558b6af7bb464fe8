public import ExaminationReport

extension ExaminationReport {
    /// A report as an examiner may make it, of an MP4 clip with sound.
    ///
    /// - Parameters:
    ///   - seconds: nil: no facts.
    ///   - isPassed: of the closer look; nil: there was none.
    public static func sample(
        outcome: ExaminationOutcome = .readable,
        kind: MediaKind? = .video,
        seconds: Int?,
        keyframes: [Keyframe] = [],
        isPassed: Bool? = nil,
        notes: [ExaminationNote] = []
    ) -> ExaminationReport {
        ExaminationReport(
            outcome: outcome,
            kind: kind,
            facts: seconds.map { .sample(milliseconds: $0 * 1_000) },
            keyframes: keyframes,
            sampleCheck: isPassed.map {
                SampleCheck(
                    sampleCount: 750,
                    samplesOutside: $0 ? 0 : 3,
                    placesAsked: 14,
                    placesDecoded: 14,
                    failedAt: []
                )
            },
            notes: notes,
            usage: ExaminerUsage(processorMilliseconds: 5, peakKibibytes: 1_000, bytesRead: 100),
            sandboxLayers: 0
        )
    }
}

extension Keyframe {
    /// One for each picture, five seconds apart.
    public static func samples(of pictures: [[UInt8]]) -> [Keyframe] {
        pictures.enumerated().map { index, bytes in
            Keyframe(
                atMilliseconds: index * 5_000,
                width: 320,
                height: 180,
                byteCount: bytes.count,
                pictureIndex: index
            )
        }
    }
}

extension FileFacts {
    /// 720p with sound, filmed at a known place.
    public static func sample(milliseconds: Int) -> FileFacts {
        var facts = FileFacts(
            container: .mp4,
            brand: "isom",
            streams: [],
            durationMilliseconds: milliseconds,
            usableMilliseconds: milliseconds,
            byteCount: 100,
            bitsPerSecond: 800,
            picture: PictureFacts(
                codec: "h264",
                codedWidth: 1_280,
                codedHeight: 720,
                displayedWidth: 1_280,
                displayedHeight: 720,
                rotation: 0,
                isMirrored: false,
                frameRate: nil
            ),
            sound: SoundFacts(codec: "aac", channels: 1, sampleRate: 48_000, isReadable: true),
            capturedAt: nil,
            deviceMake: nil,
            deviceModel: nil
        )
        let place = Place(latitudeMicrodegrees: 19_432_600, longitudeMicrodegrees: -99_133_200)
        facts.capture.places = Statements(stated: [Statement(place, tag: "location")], agreement: .single)
        return facts
    }
}
