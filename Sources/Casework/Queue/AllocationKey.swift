import Recognition

/// What a job that ends an allocation is about. The end is in it, so that one that comes earlier or later can be added.
struct AllocationKey: Hashable {
    let caseID: CaseID
    let unit: UnitCode
    let end: Instant

    init(caseID: CaseID, unit: UnitCode, end: Instant) {
        self.caseID = caseID
        self.unit = unit
        self.end = end
    }

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let caseID = CaseID(parts[0]), let unit = UnitCode(parts[1]), let end = Int64(parts[2])
        else { return nil }
        self.init(caseID: caseID, unit: unit, end: Instant(milliseconds: end))
    }

    var text: String { "\(caseID)/\(unit)/\(end.milliseconds)" }
}
