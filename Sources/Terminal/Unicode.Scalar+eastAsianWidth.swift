extension Unicode.Scalar {
    /// Whether UAX #11 gives the scalar the width W (wide) or F (full-width).
    ///
    /// The standard library has no such property. Pictographs with emoji presentation are all wide, and the library
    /// does know those; the rest is ideographs, syllables and their punctuation, in few ranges of EastAsianWidth.txt
    /// (Unicode 16). Gaps between blocks are filled: nothing there is assigned, and the standard counts unassigned
    /// scalars of the ideographic blocks as wide.
    var isEastAsianWide: Bool {
        switch value {
        case ..<0x1100: false
        case 0x1100...0x115F: true  // leading consonants of Hangul
        case 0x2329...0x232A: true  // angle brackets
        case 0x2630...0x2637, 0x268A...0x268F: true  // trigrams, digrams
        case 0x2E80...0x303E: true  // radicals, ideographic punctuation
        case 0x3041...0x3247: true  // kana, Bopomofo, Hangul compatibility, enclosed
        case 0x3250...0xA4CF: true  // enclosed, ideographs, Yi
        case 0xA960...0xA97C: true  // Hangul extended A
        case 0xAC00...0xD7A3: true  // Hangul syllables
        case 0xF900...0xFAFF: true  // compatibility ideographs
        case 0xFE10...0xFE19, 0xFE30...0xFE6B: true  // vertical and small forms
        case 0xFF01...0xFF60, 0xFFE0...0xFFE6: true  // full-width forms
        case 0x16FE0...0x18DF2: true  // Tangut, Khitan and their components
        case 0x1AFF0...0x1B2FB: true  // kana supplements, Nushu
        case 0x1D300...0x1D376: true  // Tai Xuan Jing, counting rods
        case 0x1F200...0x1F265: true  // enclosed ideographs
        case 0x20000...0x3FFFD: true  // supplementary ideographs
        default: properties.isEmojiPresentation && !isRegionalIndicator
        }
    }

    /// Whether a character of several scalars that has this one is a picture: emoji style, skin tone, half of a flag,
    /// or a pictograph that joins others.
    var makesEmojiSequence: Bool {
        value == 0xFE0F || isRegionalIndicator || (value > 0x2000 && properties.isEmojiPresentation)
    }

    /// Alone such a letter is narrow; two make a flag.
    private var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}
