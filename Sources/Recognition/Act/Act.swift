/// One thing done. Appended, never changed.
public struct Act: Hashable, Codable, Sendable {
    public let envelope: Envelope
    /// May be erased later; the fold never reads it.
    public let personal: PersonalPart?

    public init(envelope: Envelope, personal: PersonalPart? = nil) {
        self.envelope = envelope
        self.personal = personal
    }
}
