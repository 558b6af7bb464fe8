public import Recognition

/// A unit of a case that somebody held.
public struct HeldUnitView: Hashable, Codable, Sendable {
    public let caseID: CaseID
    public let unit: UnitCode

    public init(caseID: CaseID, unit: UnitCode) {
        self.caseID = caseID
        self.unit = unit
    }
}
