public import Recognition

/// A client's promise that requests with this key are one and the same. Kept for 30 days, for each person.
public struct Idempotency: Hashable, Sendable {
    public let person: PersonID
    /// 1 to 200 visible ASCII characters.
    public let key: String
    /// SHA-256 of what was asked, so that the key cannot be used for something else.
    public let request: Digest
    /// What to answer when the request comes again.
    public let answer: [UInt8]
    public let at: Instant

    public init(person: PersonID, key: String, request: Digest, answer: [UInt8], at: Instant) {
        self.person = person
        self.key = key
        self.request = request
        self.answer = answer
        self.at = at
    }
}
