/// An identifier that people choose: 1 to 64 ASCII letters, digits, `.`, `_` and `-`, beginning with a letter or digit.
/// That makes it one component of a path or URL that needs no escaping and can never be `.` or `..`.
public protocol ChosenIdentifier: Identifier {
    /// Precondition of the caller: `text` is well formed.
    init(checked text: String)
}

extension ChosenIdentifier {
    public init?(_ text: String) {
        guard Self.isWellFormed(text) else { return nil }
        self.init(checked: text)
    }

    static func isWellFormed(_ text: String) -> Bool {
        let bytes = text.utf8
        guard (1...64).contains(bytes.count), let first = bytes.first, isAlphanumeric(first) else { return false }
        return bytes.allSatisfy {
            isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        default:
            false
        }
    }
}
