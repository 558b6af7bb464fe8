public import Recognition

/// The last part of an upload's URL: which upload, and the secret that opens it to whoever was given it.
///
/// `0123456789AB-5f0c…`: the identifier, a hyphen, 32 hexadecimal digits. An address without a secret opens to the token of
/// its person alone.
public struct UploadAddress: Hashable, Sendable {
    public let id: UploadID
    public let capability: String?

    public init(id: UploadID, capability: String? = nil) {
        self.id = id
        self.capability = capability
    }

    /// Nil for anything that was not written like this.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let id = UploadID(String(first)), id.text == first else { return nil }
        self.id = id
        guard parts.count == 2 else {
            capability = nil
            return
        }
        let isSecret = parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard parts[1].utf8.count == 32, isSecret else { return nil }
        capability = String(parts[1])
    }

    /// As it stands in a URL: with the secret, so not for logs.
    public var text: String { id.text + (capability.map { "-" + $0 } ?? "") }
}

extension UploadAddress: CustomStringConvertible {
    /// Without the secret.
    public var description: String { id.text }
}

extension UploadAddress: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let address = UploadAddress(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not the address of an upload")
        }
        self = address
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
