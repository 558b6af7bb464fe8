import Crypto
import FoundationEssentials
public import SystemPackage

/// What an operator and a receiver share, so that the receiver knows whose a message is. It shows itself to nobody.
public struct WebhookSecret: Sendable {
    let key: SymmetricKey

    /// As Standard Webhooks 1.0.0 writes it: 24 to 64 random bytes in base 64, with `whsec_` before them or without. Nil for anything else.
    public init?(_ text: String) {
        let text = text.trimmed
        let prefix = "whsec_"
        let encoded = text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
        // One spelling for each secret: what was cut or mistyped is seen as such.
        guard let bytes = Data(base64Encoded: encoded), (24...64).contains(bytes.count),
            bytes.base64EncodedString() == encoded
        else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// The secret in a file, nil when it cannot be read or holds none. Waits for the disk: at the start of the service.
    public static func read(file: FilePath) -> WebhookSecret? {
        guard let descriptor = try? FileDescriptor.open(file, .readOnly, options: .closeOnExec) else { return nil }
        defer { try? descriptor.close() }
        // Of a longer file the rest would be missing, and what is left no secret.
        let bytes = [UInt8](unsafeUninitializedCapacity: 1_024) { buffer, count in
            count = (try? descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))) ?? 0
        }
        return WebhookSecret(String(decoding: bytes, as: UTF8.self))
    }
}

extension WebhookSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "a webhook secret" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
