import CLibAV
import ExaminationReport

/// Collects when, where and with what a clip was filmed, from each tag that says so.
struct CaptureReader {
    let metadata: Metadata
    /// Of MP4 and Matroska the header's dates are UTC by definition.
    let isHeaderTimeUTC: Bool
    let durationMilliseconds: Int

    func read() -> CaptureFacts {
        var facts = CaptureFacts()
        let comparison = CaptureComparison(durationMilliseconds: durationMilliseconds)
        facts.times = comparison.times(times)
        let places: [Statement<Place>] = Self.placeTags.flatMap { tag in
            metadata.statements([tag]).compactMap { text in
                ISO6709.place(text.value).map { Statement($0, tag: text.tag, stream: text.stream) }
            }
        }
        facts.places = comparison.places(places)
        facts.makes = comparison.names(metadata.statements(Self.makeTags))
        facts.models = comparison.names(metadata.statements(Self.modelTags))
        return facts
    }

    // MARK: - Keys, the most trustworthy first

    /// Apple's has the zone; the header's is UTC; the others are what cameras and recorders write.
    private static let timeTags = [
        "com.apple.quicktime.creationdate", "creation_time", "date", "date_recorded", "date_digitized", "creation_date",
    ]
    private static let placeTags = ["com.apple.quicktime.location.ISO6709", "location", "recording_location"]
    private static let makeTags = ["com.apple.quicktime.make", "com.android.manufacturer", "make", "manufacturer"]
    private static let modelTags = ["com.apple.quicktime.model", "com.android.model", "model"]

    private var times: [Statement<StatedTime>] {
        metadata.statements(Self.timeTags).compactMap { text in
            guard let read = CaptureTime.read(text.value) else { return nil }
            let isHeader = text.tag == "creation_time" && isHeaderTimeUTC
            let offset = isHeader ? nil : read.offsetMinutes
            let time = StatedTime(
                milliseconds: read.milliseconds - (read.offsetMinutes ?? 0) * 60_000,
                zone: isHeader ? .prescribed : offset == nil ? .unknown : .stated,
                offsetMinutes: offset
            )
            return Statement(time, tag: text.tag, stream: text.stream)
        }
    }
}
