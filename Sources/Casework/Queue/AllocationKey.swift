import Recognition

/// What a job that ends an allocation is about. The instant belongs to it: the same assessor may take the unit again.
struct AllocationKey: Hashable {
    let caseID: CaseID
    let unit: UnitCode
    let round: Round
    let assessor: PersonID
    let until: Instant
    /// The evidence set that the clock was started for: a further set starts another.
    let set: Int

    init(caseID: CaseID, unit: UnitCode, round: Round, assessor: PersonID, until: Instant, set: Int) {
        self.caseID = caseID
        self.unit = unit
        self.round = round
        self.assessor = assessor
        self.until = until
        self.set = set
    }

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, let caseID = CaseID(parts[0]), let unit = UnitCode(parts[1]),
            let round = Round(rawValue: parts[2]),
            let assessor = PersonID(parts[3]), let until = Int64(parts[4]), let set = Int(parts[5])
        else { return nil }
        self.init(
            caseID: caseID,
            unit: unit,
            round: round,
            assessor: assessor,
            until: Instant(milliseconds: until),
            set: set
        )
    }

    var text: String { "\(caseID)/\(unit)/\(round.rawValue)/\(assessor)/\(until.milliseconds)/\(set)" }
}
