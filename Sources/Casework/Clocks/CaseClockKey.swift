import Recognition

/// What a job that looks at the clocks of a case is about. The due time is in it, so that an earlier one can be added.
struct CaseClockKey {
    let caseID: CaseID
    let due: Instant

    init(caseID: CaseID, due: Instant) {
        self.caseID = caseID
        self.due = due
    }

    init?(_ text: String) {
        let parts = text.split(separator: "@", maxSplits: 1)
        guard parts.count == 2, let caseID = CaseID(String(parts[0])), let due = Instant(iso8601: String(parts[1]))
        else {
            return nil
        }
        self.init(caseID: caseID, due: due)
    }

    var text: String { "\(caseID)@\(due)" }
}
