public import Recognition

/// A receipt as it is handed round, taken apart but not verified.
public struct SignedReceipt: Hashable, Sendable {
    public let code: ReceiptCode
    public let key: KeyID
    public let statement: ReceiptStatement
    /// The compact JWS.
    public let jws: String
    /// What the signature is over (RFC 7515, 5.2).
    let message: [UInt8]
    let signature: [UInt8]

    /// - Throws: `.newer` for a form that this version does not know, else `.malformed`.
    public init(jws: String) throws(ReceiptFlaw) {
        let parts = jws.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, jws.utf8.count <= 4_096,
            let header = Base64URL.bytes(of: parts[0]).flatMap(ReceiptHeader.init),
            let payload = Base64URL.bytes(of: parts[1]), let signature = Base64URL.bytes(of: parts[2]),
            let code = ReceiptCode(ofPayload: payload)
        else { throw .malformed }
        guard let statement = CanonicalJSON.value(ReceiptStatement.self, of: payload) else {
            throw ReceiptVersion(payload).map { $0.v > ReceiptStatement.latestVersion } == true ? .newer : .malformed
        }
        guard statement.version == ReceiptStatement.latestVersion else { throw .newer }
        self.code = code
        key = header.kid
        self.statement = statement
        self.jws = jws
        message = Array("\(parts[0]).\(parts[1])".utf8)
        self.signature = signature
    }

    /// One line that says what it is: the mark, the short code, the JWS.
    public var line: String { "\(ReceiptText.mark)\(code.grouped):\(jws)" }
}
