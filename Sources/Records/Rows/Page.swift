/// A page of a list.
public struct Page<Row: Sendable>: Sendable {
    public let rows: [Row]
    /// Give this back for the page after this one; nil: there is none.
    public let next: String?

    public init(rows: [Row], next: String?) {
        self.rows = rows
        self.next = next
    }
}
