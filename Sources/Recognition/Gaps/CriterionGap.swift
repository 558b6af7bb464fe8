/// A criterion that stands against a unit.
public struct CriterionGap: Hashable, Sendable {
    public let element: ElementCode
    public let criterion: CriterionCode
    public let cause: GapCause

    public init(element: ElementCode, criterion: CriterionCode, cause: GapCause) {
        self.element = element
        self.criterion = criterion
        self.cause = cause
    }
}
