public import Recognition

/// Asks for the next unit of the queue.
public struct NextRequest: Hashable, Codable, Sendable {
    /// Only these; absent: any.
    public let units: [UnitCode]?

    public init(units: [UnitCode]? = nil) {
        self.units = units
    }
}
