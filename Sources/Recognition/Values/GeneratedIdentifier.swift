/// An identifier that the product draws at random: 12 characters of Crockford's base 32 (60 bits), written without
/// the letters I, L, O and U, so that it can be read over a telephone. Reading is forgiving: lower case, hyphens, and
/// `O`, `I`, `L` for the digits that they resemble.
public protocol GeneratedIdentifier: Identifier {
    /// Precondition of the caller: `text` is already canonical.
    init(canonical text: String)
}

extension GeneratedIdentifier {
    public init?(_ text: String) {
        guard let canonical = CrockfordBase32.canonical(text, length: Self.length) else { return nil }
        self.init(canonical: canonical)
    }

    /// Draws an identifier from the given source of randomness.
    public static func random(using generator: inout some RandomNumberGenerator) -> Self {
        Self(canonical: CrockfordBase32.random(length: length, using: &generator))
    }

    static var length: Int { 12 }
}
