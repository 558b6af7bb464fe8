/// What a case is judged by: the editions of scheme and units to which it is pinned.
public struct CaseRules: Sendable {
    public let scheme: Scheme
    public let rubrics: [UnitCode: Rubric]

    public init(scheme: Scheme, rubrics: [UnitCode: Rubric]) {
        self.scheme = scheme
        self.rubrics = rubrics
    }
}
