/// Which page of a list to ask for.
public struct Page: Equatable, Sendable {
    /// The `next` of the page before; nil: the first.
    public let after: String?
    /// 1 to 500; nil: as many as the service thinks right.
    public let limit: Int?

    public init(after: String? = nil, limit: Int? = nil) {
        self.after = after
        self.limit = limit
    }
}

extension ServiceRequest {
    func with(_ page: Page) -> ServiceRequest { with("after", page.after).with("limit", page.limit) }
}
