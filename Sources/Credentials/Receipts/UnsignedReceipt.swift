import Crypto
public import Recognition

/// A receipt that a key of the body has yet to sign.
public struct UnsignedReceipt: Sendable {
    public let code: ReceiptCode
    public let key: KeyID
    /// Header and payload of the JWS.
    private let input: String

    /// Nil only if there were no JSON for the statement.
    public init?(_ statement: ReceiptStatement, key: KeyID) {
        guard let header = CanonicalJSON.bytes(of: ReceiptHeader(key: key)),
            let payload = CanonicalJSON.bytes(of: statement), let code = ReceiptCode(ofPayload: payload)
        else { return nil }
        self.code = code
        self.key = key
        input = Base64URL.text(of: header) + "." + Base64URL.text(of: payload)
    }

    /// What is to be signed (RFC 7515, 5.1).
    public var message: [UInt8] { Array(input.utf8) }

    /// The compact JWS.
    ///
    /// - Parameter signature: of `message`, by the key.
    public func signed(_ signature: [UInt8]) -> String { input + "." + Base64URL.text(of: signature) }
}

extension ReceiptCode {
    /// The code that follows from what is signed.
    init?(ofPayload bytes: [UInt8]) {
        guard let digest = Recognition.Digest(bytes: SHA256.hash(data: bytes)) else { return nil }
        self.init(of: digest)
    }
}
