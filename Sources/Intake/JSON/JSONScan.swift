/// Finds in a JSON text what the decoder lets pass and two readers would understand differently: a name that occurs twice in
/// one object, half a surrogate pair, bytes that are not UTF-8, a comma with nothing behind it, the character at which C
/// and the database take a text to end; and depth that nothing here has.
/// Whether it is JSON otherwise, the decoder says.
///
/// Source: RFC 8259, 4 and 8.1 ("names within an object SHOULD be unique"), RFC 7493 (I-JSON), 2.1 and 2.3.
struct JSONScan {
    enum Fault: Hashable {
        case nameRepeated
        case surrogateAlone
        case nul
        case notUTF8
        case tooDeep
        case commaAtEnd
    }

    /// No value of the interface nests half as deep.
    static let deepest = 32

    private let bytes: [UInt8]
    private var place = 0
    /// For each open object the names that it has had; nil for an open array.
    private var open: [Set<[UInt8]>?] = []
    /// The string that ended last, if nothing but white space came after it.
    private var candidate: [UInt8]?
    /// A comma came last, if nothing but white space came after it.
    private var isAfterComma = false

    /// The first of them; nil where there is none.
    static func fault(in bytes: [UInt8]) -> Fault? {
        guard String(validating: bytes, as: UTF8.self) != nil else { return .notUTF8 }
        var scan = JSONScan(bytes: bytes)
        return scan.run()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func run() -> Fault? {
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard open.count < Self.deepest else { return .tooDeep }
                open.append(byte == UInt8(ascii: "{") ? [] : nil)
                candidate = nil
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard !isAfterComma else { return .commaAtEnd }
                _ = open.popLast()
                candidate = nil
            case UInt8(ascii: "\""):
                guard let text = string() else { return .surrogateAlone }
                guard !text.contains(0) else { return .nul }
                candidate = text
            case UInt8(ascii: ":"):
                if let name = candidate, let last = open.indices.last, open[last] != nil {
                    guard open[last]?.insert(name).inserted == true else { return .nameRepeated }
                }
                candidate = nil
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): continue
            default: candidate = nil
            }
            isAfterComma = byte == UInt8(ascii: ",")
        }
        return nil
    }

    /// What a string means, from behind its opening quote. Nil for half a surrogate pair.
    private mutating func string() -> [UInt8]? {
        var text: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "\"") { break }
            guard byte == UInt8(ascii: "\\"), place < bytes.count else {
                text.append(byte)
                continue
            }
            let escaped = bytes[place]
            place += 1
            guard escaped == UInt8(ascii: "u") else {
                text.append(Self.meaning(of: escaped))
                continue
            }
            guard let unit = unit() else { continue }
            guard let scalar = scalar(from: unit) else { return nil }
            text += Array(String(scalar).utf8)
        }
        return text
    }

    private mutating func scalar(from unit: UInt32) -> Unicode.Scalar? {
        guard (0xD800...0xDFFF).contains(unit) else { return Unicode.Scalar(unit) }
        guard unit < 0xDC00, place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
            bytes[place + 1] == UInt8(ascii: "u")
        else { return nil }
        place += 2
        guard let low = self.unit(), (0xDC00...0xDFFF).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    }

    /// Four hexadecimal digits; what is not is left for the decoder to complain of.
    private mutating func unit() -> UInt32? {
        guard place + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
        guard let unit = UInt32(digits, radix: 16) else { return nil }
        place += 4
        return unit
    }

    private static func meaning(of escaped: UInt8) -> UInt8 {
        switch escaped {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        default: escaped
        }
    }
}

extension JSONScan.Fault {
    var text: String {
        switch self {
        case .nameRepeated: "The body has a field twice in one object."
        case .surrogateAlone: "The body has half of a character."
        case .nul: "The body has a text with the character U+0000 in it."
        case .notUTF8: "The body is not UTF-8."
        case .commaAtEnd: "The body has a comma with nothing behind it."
        case .tooDeep: "The body nests deeper than any that is taken."
        }
    }
}
