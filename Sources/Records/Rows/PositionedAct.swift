public import Recognition

/// An act with its place among all acts of the deployment.
public struct PositionedAct: Hashable, Sendable {
    /// Ascending in the order of commit; gaps are possible.
    public let position: Int64
    public let act: Act

    public init(position: Int64, act: Act) {
        self.position = position
        self.act = act
    }
}
