import Recognition

/// Tells whether a body has given a receipt, from the receipt and the body's published keys alone.
public struct ReceiptVerifier: Sendable {
    /// How long after its retirement a key may still have signed: a signing that was under way when it was retired.
    private static let grace: Int64 = 10 * 60 * 1_000

    private let keys: KeySet

    public init(keys: KeySet) {
        self.keys = keys
    }

    /// The receipt in a text, verified.
    ///
    /// - Throws: why it is none, or why nobody can tell.
    public func receipt(in text: String) throws(ReceiptFlaw) -> SignedReceipt {
        let receipt = try ReceiptText.receipt(in: text)
        try verify(receipt)
        return receipt
    }

    public func verify(_ receipt: SignedReceipt) throws(ReceiptFlaw) {
        guard let published = keys.key(receipt.key) else { throw .unknownKey(receipt.key) }
        guard published.key.key.hasSigned(receipt.message, receipt.signature) else { throw .signature }
        guard published.body == receipt.statement.body else { throw .otherBody }
        if let retired = published.key.retiredAt,
            receipt.statement.issuedAt > retired.adding(milliseconds: Self.grace)
        {
            throw .keyRetired(retired)
        }
    }
}
