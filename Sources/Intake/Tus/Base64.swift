import Foundation

/// Base 64 as RFC 4648, section 4, has it: padded, without line breaks, and with one spelling for each value.
enum Base64 {
    /// Nil for whatever `encode` would not have written.
    static func decode(_ text: Substring) -> [UInt8]? {
        // "Implementations MAY chose to reject the encoding if the pad bits have not been set to zero" (3.5).
        guard let data = Data(base64Encoded: String(text)), data.base64EncodedString() == text else { return nil }
        return Array(data)
    }

    static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
