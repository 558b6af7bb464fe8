/// A part of a unit: what a person does, broken down into criteria.
public struct Element: Hashable, Codable, Sendable {
    public let code: ElementCode
    public let title: LocalizedText
    /// Never empty.
    public let criteria: [Criterion]

    public init(code: ElementCode, title: LocalizedText, criteria: [Criterion]) {
        self.code = code
        self.title = title
        self.criteria = criteria
    }
}
