public import Recognition

/// A criterion that stands against a unit, and why.
public struct CriterionGapView: Hashable, Codable, Sendable {
    public let element: ElementCode
    public let criterion: CriterionCode
    /// The criterion in the words of the standard.
    public let text: LocalizedText
    public let cause: GapCause

    public init(element: ElementCode, criterion: CriterionCode, text: LocalizedText, cause: GapCause) {
        self.element = element
        self.criterion = criterion
        self.text = text
        self.cause = cause
    }
}
