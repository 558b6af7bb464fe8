/// The alphabet of our identifiers and codes. Source: Douglas Crockford, "Base 32".
enum CrockfordBase32 {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// The canonical spelling of `text`, or nil when it is not `length` symbols of the alphabet.
    static func canonical(_ text: String, length: Int) -> String? {
        // A bound before the loop: the text comes from a URL or a command line.
        guard text.utf8.count <= length * 2 else { return nil }
        // What we wrote ourselves comes back by the thousand with every case that is read.
        if isCanonical(text, length: length) { return text }
        var result = ""
        for character in text where character != "-" {
            switch character {
            case "0"..."9" where character.isASCII: result.append(character)
            case "o", "O": result.append("0")
            case "i", "I", "l", "L": result.append("1")
            case "a"..."z" where character.isASCII && character != "u":
                result.append(contentsOf: character.uppercased())
            case "A"..."Z" where character.isASCII && character != "U": result.append(character)
            default: return nil
            }
        }
        return result.count == length ? result : nil
    }

    private static func isCanonical(_ text: String, length: Int) -> Bool {
        text.utf8.count == length
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"): true
                case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                    byte != UInt8(ascii: "I") && byte != UInt8(ascii: "L") && byte != UInt8(ascii: "O")
                        && byte != UInt8(ascii: "U")
                default: false
                }
            }
    }

    static func random(length: Int, using generator: inout some RandomNumberGenerator) -> String {
        String((0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
    }

    /// The first bits of a digest, five a symbol.
    static func text(of digest: Digest, length: Int) -> String {
        var text = ""
        var (bits, count) = (0, 0)
        for digit in digest.hex where text.count < length {
            bits = (bits << 4 | (digit.hexDigitValue ?? 0)) & 0xFF
            count += 4
            guard count >= 5 else { continue }
            count -= 5
            text.append(alphabet[bits >> count & 31])
        }
        return text
    }
}
