public import Recognition

/// A code by which a candidate without a device key signs bundles for one case: 20 random symbols of Crockford's base 32 (100 bits)
/// and 4 that are computed from them and the case, so that a slip of the pen is noticed where the bundle is packed and not
/// weeks later. It is a secret, and no description has it.
public struct InvitationCode: Sendable, CustomStringConvertible {
    /// The 20 symbols.
    let secret: String
    private let check: String

    private static let secretLength = 20
    private static let checkLength = 4

    /// - Parameter random: a source fit for secrets.
    public init(to caseID: CaseID, using random: inout some RandomNumberGenerator) {
        let alphabet = Array(Self.alphabet)
        // 32 symbols: five bits each, none likelier than another.
        secret = String((0..<Self.secretLength).map { _ in alphabet[Int(random.next() >> 59)] })
        check = Self.check(of: secret, caseID)
    }

    /// Forgiving as all our codes are (small letters, hyphens, spaces, `O` for 0, `I` and `L` for 1); nil when it is none.
    public init?(_ text: String) {
        guard text.utf8.count <= 100 else { return nil }
        var symbols = ""
        for character in text where character != "-" && character != " " {
            guard let symbol = Self.symbol(character) else { return nil }
            symbols.append(symbol)
        }
        guard symbols.count == Self.secretLength + Self.checkLength else { return nil }
        secret = String(symbols.prefix(Self.secretLength))
        check = String(symbols.suffix(Self.checkLength))
    }

    /// Whether it was written down right, and for this case.
    public func fits(_ caseID: CaseID) -> Bool { check == Self.check(of: secret, caseID) }

    /// To be handed over: six groups of four.
    public var text: String {
        let symbols = Array(secret + check)
        return stride(from: 0, to: symbols.count, by: 4).map { String(symbols[$0..<min($0 + 4, symbols.count)]) }
            .joined(separator: "-")
    }

    public var description: String { "invitation code" }

    private static let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

    private static func symbol(_ character: Character) -> Character? {
        guard let byte = character.asciiValue else { return nil }
        switch Character(Unicode.Scalar(byte)).uppercased() {
        case "O": return "0"
        case "I", "L": return "1"
        case let upper: return alphabet.first { String($0) == upper }
        }
    }

    private static func check(of secret: String, _ caseID: CaseID) -> String {
        let digest = sha256(Array("assay-invitation-check-1 \(caseID) \(secret)".utf8))
        let alphabet = Array(Self.alphabet)
        // 20 bits: the first five hexadecimal digits, five bits at a time.
        let number = UInt32(digest.hex.prefix(5), radix: 16) ?? 0
        return String((0..<checkLength).map { alphabet[Int(number >> UInt32(15 - 5 * $0) & 31)] })
    }
}
