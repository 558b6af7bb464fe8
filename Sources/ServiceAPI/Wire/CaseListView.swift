/// A page of cases.
public struct CaseListView: Hashable, Codable, Sendable {
    public let cases: [CaseSummaryView]
    /// Give it as `after` for the next page.
    public let next: String?

    public init(cases: [CaseSummaryView], next: String? = nil) {
        self.cases = cases
        self.next = next
    }
}
