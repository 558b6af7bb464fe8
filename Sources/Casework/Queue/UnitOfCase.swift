public import Recognition

/// Names a unit of a case.
public struct UnitOfCase: Hashable, Codable, Sendable {
    public let caseID: CaseID
    public let unit: UnitCode

    public init(caseID: CaseID, unit: UnitCode) {
        self.caseID = caseID
        self.unit = unit
    }
}
