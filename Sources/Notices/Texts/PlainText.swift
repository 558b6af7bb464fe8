/// Text of others (names, titles) as it may stand in a message.
enum PlainText {
    /// One line without unseen characters, so that it can neither begin a header nor turn the text around it; at most `limit` scalars.
    /// Nil when nothing is left to see.
    ///
    /// In a text of the other direction it is isolated (FSI … PDI, UAX 9, section 2.4.2), so that it does not move what stands beside it.
    static func line(_ text: String, limit: Int = 200, isolatedIn direction: TextDirection) -> String? {
        var line = String.UnicodeScalarView()
        var count = 0
        var isSpaceDue = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
                isSpaceDue = !line.isEmpty
                continue
            }
            if scalar.isUnseen { continue }
            guard count < limit else {
                line.append("…")
                break
            }
            if isSpaceDue { line.append(" ") }
            isSpaceDue = false
            line.append(scalar)
            count += 1
        }
        guard line.contains(where: \.isSeen) else { return nil }
        let result = String(line)
        guard TextDirection.strongScalar(in: line, of: direction.opposite) else { return result }
        return "\u{2068}\(result)\u{2069}"
    }

    /// The name of a person, or nil when it is none to be greeted by: whoever applies in the name of another would have us send that person
    /// an advertisement, so that what has an address in it is left out.
    static func name(_ text: String, isolatedIn direction: TextDirection) -> String? {
        let lower = text.lowercased()
        guard !["://", "www.", "@", "\\"].contains(where: lower.contains) else { return nil }
        return line(text, limit: 80, isolatedIn: direction)
    }
}

extension Unicode.Scalar {
    /// Controls, marks of direction, tags, what is not assigned, and the like. Joiners stay: Persian and Hindi are written with them.
    var isUnseen: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
        case .format: self != "\u{200C}" && self != "\u{200D}"
        default: false
        }
    }

    /// Stands for itself; marks need something to stand on.
    fileprivate var isSeen: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .spaceSeparator: false
        default: !isUnseen
        }
    }
}
