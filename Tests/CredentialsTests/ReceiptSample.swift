import Recognition
import Testing

@testable import Credentials

/// A receipt that a key has signed, and the keys that its body publishes.
struct ReceiptSample {
    static let body = BodyID(checked: "north")
    static let issuedAt = Instant(milliseconds: 1_767_700_000_000)

    let statement: ReceiptStatement
    let signing: SigningKey
    let key: VerifyingKey
    let receipt: SignedReceipt

    init(kind: EvidenceKind = .video, seed: UInt8 = 7) throws {
        statement = ReceiptStatement(
            body: Self.body,
            caseID: CaseID(canonical: "4ZC08NYV6HRD"),
            evidence: EvidenceID(canonical: "7K2M9QXW4T1B"),
            digest: try #require(Digest(hex: String(repeating: "ab", count: 32))),
            size: 104_857_600,
            kind: kind,
            durationMilliseconds: kind.hasLength ? 61_250 : nil,
            receivedAt: Instant(milliseconds: 1_767_600_000_000),
            issuedAt: Self.issuedAt
        )
        signing = try #require(SigningKey(seed: Array(repeating: seed, count: 32)))
        key = try #require(signing.verifyingKey)
        let unsigned = try #require(UnsignedReceipt(statement, key: key.id))
        receipt = try SignedReceipt(jws: unsigned.signed(try #require(signing.signature(of: unsigned.message))))
    }

    func published(retiredAt: Instant? = nil, as body: BodyID = body) -> KeySet {
        let added = Instant(milliseconds: 1_767_000_000_000)
        return KeySet([PublishedKey(body: body, key: BodyKey(key: key, addedAt: added, retiredAt: retiredAt))])
    }

    func flaw(of text: String, under keys: KeySet? = nil) -> ReceiptFlaw? {
        do {
            _ = try ReceiptVerifier(keys: keys ?? published()).receipt(in: text)
            return nil
        } catch {
            return error
        }
    }

    /// A JWS of any header and payload, signed by the key.
    func jws(header: String, payload: String) throws -> String {
        let input = Base64URL.text(of: header.utf8) + "." + Base64URL.text(of: payload.utf8)
        return input + "." + Base64URL.text(of: try #require(signing.signature(of: Array(input.utf8))))
    }

    /// The line of a JWS with the short code that belongs to it.
    func line(_ jws: String) throws -> String {
        let payload = try #require(Base64URL.bytes(of: jws.split(separator: ".", omittingEmptySubsequences: false)[1]))
        return ReceiptText.mark + (try #require(ReceiptCode(ofPayload: payload))).grouped + ":" + jws
    }
}
