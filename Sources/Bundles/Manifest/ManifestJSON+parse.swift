extension ManifestJSON {
    /// Reads a whole text. What readers could understand in two ways is refused: a name twice, a fraction, a lone surrogate.
    init(_ bytes: [UInt8]) throws(JSONFault) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .byte(0) }
        var reader = Reader(bytes: bytes)
        self = try reader.value(depth: 0)
        try reader.end()
    }
}

private struct Reader {
    let bytes: [UInt8]
    private var position = 0

    private static let deepest = 6

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func value(depth: Int) throws(JSONFault) -> ManifestJSON {
        guard depth <= Self.deepest else { throw .byte(position) }
        skipSpace()
        switch peek {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"):
            try word("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try word("false")
            return .bool(false)
        default: return .integer(try integer())
        }
    }

    mutating func end() throws(JSONFault) {
        skipSpace()
        guard position == bytes.count else { throw .byte(position) }
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = peek, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) throws(JSONFault) {
        skipSpace()
        guard peek == UInt8(ascii: character) else { throw .byte(position) }
        position += 1
    }

    private mutating func word(_ text: String) throws(JSONFault) {
        guard bytes[position...].starts(with: text.utf8) else { throw .byte(position) }
        position += text.utf8.count
    }

    private mutating func object(depth: Int) throws(JSONFault) -> [String: ManifestJSON] {
        var members: [String: ManifestJSON] = [:]
        try take("{")
        skipSpace()
        if peek == UInt8(ascii: "}") {
            position += 1
            return members
        }
        while true {
            skipSpace()
            let name = try string()
            try take(":")
            guard members.updateValue(try value(depth: depth + 1), forKey: name) == nil else { throw .byte(position) }
            skipSpace()
            guard peek == UInt8(ascii: ",") else { break }
            position += 1
        }
        try take("}")
        return members
    }

    private mutating func array(depth: Int) throws(JSONFault) -> [ManifestJSON] {
        var elements: [ManifestJSON] = []
        try take("[")
        skipSpace()
        if peek == UInt8(ascii: "]") {
            position += 1
            return elements
        }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            guard peek == UInt8(ascii: ",") else { break }
            position += 1
        }
        try take("]")
        return elements
    }

    private mutating func integer() throws(JSONFault) -> Int64 {
        let start = position
        if peek == UInt8(ascii: "-") { position += 1 }
        let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
        position += digits.count
        guard (1...19).contains(digits.count), digits.count == 1 || digits.first != 0x30,
            let number = Int64(String(decoding: bytes[start..<position], as: UTF8.self))
        else { throw .byte(start) }
        // A fraction or an exponent is no whole number, whatever its value.
        if let next = peek, next == UInt8(ascii: ".") || next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            throw .byte(position)
        }
        return number
    }

    private mutating func string() throws(JSONFault) -> String {
        guard peek == UInt8(ascii: "\"") else { throw .byte(position) }
        position += 1
        var text: [UInt8] = []
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += String(Character(try escaped())).utf8
            case 0x00...0x1F: throw .byte(position - 1)
            default: text.append(byte)
            }
        }
        throw .byte(position)
    }

    private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
        guard let byte = peek else { throw .byte(position) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let unit = try unit()
            if let scalar = Unicode.Scalar(unit) { return scalar }
            // RFC 8259, section 7: beyond the first plane a character is a pair of surrogates.
            try word("\\u")
            let low = try self.unit()
            guard (0xD800...0xDBFF).contains(unit), (0xDC00...0xDFFF).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) * 0x400 + UInt32(low) - 0xDC00)
            else { throw .byte(position) }
            return scalar
        default: throw .byte(position - 1)
        }
    }

    private mutating func unit() throws(JSONFault) -> UInt16 {
        let digits = bytes[position...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw .byte(position) }
        position += 4
        return unit
    }
}
