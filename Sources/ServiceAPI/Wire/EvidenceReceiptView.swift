public import Recognition

/// How it stands with the receipt for a piece of evidence.
public struct EvidenceReceiptView: Hashable, Codable, Sendable {
    public let state: ReceiptStateView
    /// The short code, once there is a receipt.
    public let code: ReceiptCode?
    public let issuedAt: Timestamp?

    public init(state: ReceiptStateView, code: ReceiptCode? = nil, issuedAt: Timestamp? = nil) {
        self.state = state
        self.code = code
        self.issuedAt = issuedAt
    }
}
