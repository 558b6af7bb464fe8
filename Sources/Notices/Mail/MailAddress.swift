/// An e-mail address that is safe in a header: `local@domain` in ASCII, without comments, quotes and routes (RFC 5321, section 4.1.2,
/// the dot-string form). A domain in another script is given in its ASCII form (`xn--…`).
public struct MailAddress: Hashable, Sendable {
    public let text: String
    /// In lower case.
    public let domain: String

    /// Nil for anything else.
    public init?(_ text: String) {
        let text = text.trimmed
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        // RFC 5321, section 4.5.3.1: 64 octets before the @, 255 after it; 254 is what fits into a path.
        guard text.utf8.count <= 254, parts.count == 2, let local = parts.first, let domain = parts.last,
            (1...64).contains(local.utf8.count), Self.isDotString(local, of: Self.isAtom),
            domain.utf8.count <= 253, Self.isDomain(domain)
        else { return nil }
        self.text = text
        self.domain = domain.lowercased()
    }

    private static func isDotString(_ text: Substring, of isPart: (UInt8) -> Bool) -> Bool {
        let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(isPart) }
    }

    /// RFC 5322, section 3.2.3: atext.
    private static func isAtom(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }

    private static func isDomain(_ text: Substring) -> Bool {
        guard isDotString(text, of: { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }) else { return false }
        return text.utf8.split(separator: UInt8(ascii: ".")).allSatisfy { label in
            label.count <= 63 && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

extension MailAddress: CustomStringConvertible, CustomDebugStringConvertible {
    /// Not the address: it is somebody's.
    public var description: String { "a mail address" }
    public var debugDescription: String { description }
}
