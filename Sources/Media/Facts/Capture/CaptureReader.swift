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
        facts.times = collected(times, areAlike: areAlike)
        let places: [Statement<Place>] = Self.placeTags.flatMap { tag in
            metadata.statements([tag]).compactMap { text in
                ISO6709.place(text.value).map { Statement($0, tag: text.tag, stream: text.stream) }
            }
        }
        facts.places = collected(places, areAlike: Self.areNear)
        facts.makes = collected(metadata.statements(Self.makeTags), areAlike: Self.areSame)
        facts.models = collected(metadata.statements(Self.modelTags), areAlike: Self.areSame)
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

    // MARK: - Agreement

    private func collected<Value>(
        _ statements: [Statement<Value>],
        areAlike: (Value, Value) -> Bool
    ) -> Statements<Value> {
        // The same said twice in other words, as headers and copies of them do, is said once.
        var known: Set<Statement<Value>> = []
        let different = statements.filter { known.insert(Statement($0.value, tag: $0.tag)).inserted }
        let kept = Array(different.prefix(ReportBounds.statementCount))
        guard !kept.isEmpty else { return Statements() }
        guard kept.count > 1 else { return Statements(stated: kept, agreement: .single) }
        let isAlike = kept.indices.allSatisfy { one in
            kept[..<one].allSatisfy { areAlike($0.value, kept[one].value) }
        }
        return Statements(stated: kept, agreement: isAlike ? .agree : .disagree)
    }

    /// Zones differ by quarters of an hour, and by no more than fourteen hours from UTC either way.
    private func areAlike(_ one: StatedTime, _ other: StatedTime) -> Bool {
        let slack = 60_000 + durationMilliseconds
        let difference = (one.milliseconds - other.milliseconds).magnitude
        if difference <= UInt(slack) { return true }
        guard one.zone == .unknown || other.zone == .unknown, difference <= 14 * 3_600_000 + UInt(slack) else {
            return false
        }
        let beyond = difference % 900_000
        return min(beyond, 900_000 - beyond) <= UInt(slack)
    }

    private static func areNear(_ one: Place, _ other: Place) -> Bool {
        if one.isPlaceholder || other.isPlaceholder { return true }
        let across = (one.longitudeMicrodegrees - other.longitudeMicrodegrees).magnitude
        return (one.latitudeMicrodegrees - other.latitudeMicrodegrees).magnitude <= 1000
            && min(across, 360_000_000 - across) <= 1000
    }

    private static func areSame(_ one: String, _ other: String) -> Bool { one.lowercased() == other.lowercased() }
}
