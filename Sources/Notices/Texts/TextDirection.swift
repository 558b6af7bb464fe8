import Recognition

/// Which way a script runs.
enum TextDirection {
    case leftToRight
    case rightToLeft

    init(of language: LanguageTag) {
        self = ["ar", "fa", "he", "ur"].contains(language.language.text) ? .rightToLeft : .leftToRight
    }

    var opposite: TextDirection { self == .leftToRight ? .rightToLeft : .leftToRight }

    /// Whether a letter runs that way: by blocks, because the standard library does not tell bidirectional classes (UAX 9, table 4).
    static func strongScalar(in text: String.UnicodeScalarView, of direction: TextDirection) -> Bool {
        text.contains { scalar in
            guard scalar.properties.isAlphabetic else { return false }
            let isRightToLeft =
                switch scalar.value {
                case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
                default: false
                }
            return isRightToLeft == (direction == .rightToLeft)
        }
    }
}
