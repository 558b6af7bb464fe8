import Crypto
import FoundationEssentials

/// The signature of Standard Webhooks 1.0.0, scheme `v1`: HMAC-SHA256 over id, time of the attempt and body with full stops between them.
enum WebhookSignature {
    /// - Parameters:
    ///   - id: without a full stop, which would let one part be taken for another.
    ///   - timestamp: seconds since 1970.
    /// - Returns: one signature for each secret, with spaces between them, so that a secret can be changed while messages arrive.
    static func header(id: String, timestamp: Int64, body: [UInt8], secrets: [WebhookSecret]) -> String {
        let signed = Array("\(id).\(timestamp).".utf8) + body
        return secrets.map { secret in
            "v1," + Data(HMAC<SHA256>.authenticationCode(for: signed, using: secret.key)).base64EncodedString()
        }.joined(separator: " ")
    }
}
