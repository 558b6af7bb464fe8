public import Recognition

/// That an act has led a case from one status to another.
public struct CaseTransition: Hashable, Sendable {
    /// Nil: the act opened the case.
    public let from: CaseStatus?
    public let kind: CaseAct.Kind
    public let to: CaseStatus
}

/// That an act has led a unit from one status to another.
public struct UnitTransition: Hashable, Sendable {
    /// Nil: the act brought it into the case.
    public let from: UnitStatus?
    public let kind: CaseAct.Kind
    public let to: UnitStatus
}
