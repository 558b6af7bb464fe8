/// A public Ed25519 key (RFC 8032), 32 bytes as 64 lower-case hexadecimal digits: of a device that packs evidence, or of an
/// invitation.
public struct DeviceKey: Identifier {
    public let text: String

    /// Nil unless `text` is 64 hexadecimal digits; upper case is taken and lowered.
    public init?(_ text: String) {
        // Spelt as a digest of 32 bytes is.
        guard let digits = Digest(hex: text) else { return nil }
        self.text = digits.hex
    }

    /// Nil unless there are 32 bytes.
    public init?(bytes: some Sequence<UInt8>) {
        guard let digits = Digest(bytes: bytes) else { return nil }
        text = digits.hex
    }
}
