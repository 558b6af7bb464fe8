/// The short code of a receipt, which can be read over a telephone: 60 bits of the digest of what was signed.
public struct ReceiptCode: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }

    /// - Parameter digest: of the bytes that were signed as the receipt's content.
    public init(of digest: Digest) {
        text = CrockfordBase32.text(of: digest, length: Self.length)
    }

    /// In groups of four, as people read it aloud: `K7M2-9QXW-4T1B`.
    public var grouped: String {
        let symbols = Array(text)
        return stride(from: 0, to: symbols.count, by: 4).map { String(symbols[$0..<min($0 + 4, symbols.count)]) }
            .joined(separator: "-")
    }
}
