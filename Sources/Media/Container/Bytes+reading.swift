extension [UInt8] {
    /// Whether the ASCII text stands at the position.
    func has(_ text: String, at position: Int) -> Bool {
        position + text.utf8.count <= count && self[position...].starts(with: text.utf8)
    }

    /// The four characters at the position.
    func text(at position: Int) -> String {
        guard position + 4 <= count else { return "" }
        return String(decoding: self[position..<position + 4], as: UTF8.self)
    }

    func bigEndian(at position: Int, count length: Int) -> UInt64 {
        guard position + length <= count else { return 0 }
        return self[position..<position + length].reduce(0) { $0 << 8 | UInt64($1) }
    }

    func littleEndian(at position: Int) -> UInt32 {
        guard position + 4 <= count else { return 0 }
        return self[position..<position + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
