/// How far the receipt for a piece of evidence is.
public enum ReceiptStateView: String, Hashable, Codable, Sendable, CaseIterable {
    /// The evidence has arrived and is being checked.
    case awaited
    case issued
    /// There will be none: the evidence did not pass, or was withdrawn before.
    case withheld
}
