import ExaminationReport

/// Holds against each other what a file says of one matter.
struct CaptureComparison {
    let durationMilliseconds: Int

    func times(_ statements: [Statement<StatedTime>]) -> Statements<StatedTime> {
        collected(statements, areAlike: areAlike)
    }

    func places(_ statements: [Statement<Place>]) -> Statements<Place> {
        collected(statements, areAlike: Self.areNear)
    }

    func names(_ statements: [Statement<String>]) -> Statements<String> {
        collected(statements, areAlike: Self.areSame)
    }

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
