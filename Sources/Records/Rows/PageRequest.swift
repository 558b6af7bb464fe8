/// Which page of a list.
public struct PageRequest: Hashable, Sendable {
    /// The `next` of the page before; nil: the first page. One that was not given by this list is taken as the first
    /// page.
    public let after: String?
    /// 1 to 500; other values are clamped.
    public let limit: Int

    public init(after: String? = nil, limit: Int) {
        self.after = after
        self.limit = limit
    }
}
