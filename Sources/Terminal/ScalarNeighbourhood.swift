/// What `TerminalText` remembers of the text before a scalar in order to say whether the scalar may be shown.
struct ScalarNeighbourhood {
    private var previous: Unicode.Scalar?
    private var marks = 0

    /// Whether `scalar` is plainly visible, or does its proper work, between what was passed and `next`.
    func shows(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
        switch scalar.value {
        case 0x20...0x7E: return true
        case 0x200C: return joinsLetters(before: next)
        case 0x200D: return joinsLetters(before: next) || joinsEmoji(before: next)
        case 0xFE0E, 0xFE0F: return previous?.properties.isEmoji == true
        default: break
        }
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint { return false }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            return false
        case .nonspacingMark, .enclosingMark, .spacingMark:
            return previous != nil && marks < TerminalText.longestRunOfMarks
        default:
            return true
        }
    }

    /// Takes note of a scalar. One that was written out ends in `}`, and is no base for marks.
    mutating func passed(_ scalar: Unicode.Scalar, kept: Bool) {
        guard kept, scalar != "\n" else {
            // A pile of marks stays a pile when its upper part has been written out.
            if !scalar.isMark { marks = 0 }
            previous = nil
            return
        }
        marks = scalar.isMark ? marks + 1 : 0
        previous = scalar
    }

    /// Persian, Arabic and the Indic scripts spell with joiners; between other letters a joiner only hides.
    private func joinsLetters(before next: Unicode.Scalar?) -> Bool {
        guard let previous, let next else { return false }
        return previous.isOfJoiningScript && next.isOfJoiningScript
    }

    private func joinsEmoji(before next: Unicode.Scalar?) -> Bool {
        guard let previous, let next else { return false }
        let follows = previous.value == 0xFE0F || previous.properties.isEmojiModifier || previous.isPictograph
        return follows && next.isPictograph
    }
}

extension Unicode.Scalar {
    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    /// Digits and `#` are emoji too by the property's letter, as parts of keycaps; they join nothing.
    fileprivate var isPictograph: Bool { value > 0xFF && properties.isEmoji }

    /// Arabic to Samaritan blocks, the Indic ones, Myanmar, Khmer, Mongolian.
    fileprivate var isOfJoiningScript: Bool {
        switch value {
        case 0x0600...0x08FF, 0x0900...0x0DFF, 0x1000...0x109F, 0x1780...0x18AF:
            properties.isAlphabetic || isMark
        default: false
        }
    }
}
