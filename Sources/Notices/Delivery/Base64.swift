/// Base 64 with the usual alphabet and padding (RFC 4648, section 4).
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(of bytes: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        var buffer: UInt32 = 0
        var count = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            count += 1
            if count == 3 {
                for shift in [18, 12, 6, 0] { result.append(alphabet[Int(buffer >> UInt32(shift) & 63)]) }
                (buffer, count) = (0, 0)
            }
        }
        if count > 0 {
            buffer <<= UInt32(8 * (3 - count))
            for shift in [18, 12, 6].prefix(count + 1) { result.append(alphabet[Int(buffer >> UInt32(shift) & 63)]) }
            result += Array(repeating: UInt8(ascii: "="), count: 3 - count)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Nil unless the text is exactly what `text(of:)` gives for some bytes.
    static func bytes(of text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count % 4 == 0 else { return nil }
        let padding = characters.suffix(2).count { $0 == UInt8(ascii: "=") }
        var result: [UInt8] = []
        var buffer: UInt32 = 0
        for (index, character) in characters.enumerated() {
            let isPadding = index >= characters.count - padding
            guard let value = isPadding ? 0 : alphabet.firstIndex(of: character) else { return nil }
            buffer = buffer << 6 | UInt32(value)
            if index % 4 == 3 {
                for shift in [16, 8, 0] { result.append(UInt8(truncatingIfNeeded: buffer >> UInt32(shift))) }
                buffer = 0
            }
        }
        result.removeLast(padding)
        return self.text(of: result) == text ? result : nil
    }
}
