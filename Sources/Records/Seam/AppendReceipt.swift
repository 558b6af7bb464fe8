/// What became of an append.
public enum AppendReceipt: Hashable, Sendable {
    /// The acts are durable; `position` is that of the last one.
    case appended(position: Int64)
    /// The same request was carried out before: nothing was written, and this is the answer that it got.
    case replayed(answer: [UInt8])
}
