import Recognition

/// Which language tags exist, as far as a rubric needs it: a language of ISO 639, and optionally a script (ISO 15924)
/// and a region (ISO 3166 or UN M.49), in the spelling that BCP 47 recommends.
enum LanguageNames {
    static func isKnown(_ tag: LanguageTag) -> Bool {
        var parts = tag.text.split(separator: "-", omittingEmptySubsequences: false)
        let language = parts.removeFirst()
        guard isLanguage(language) else { return false }
        if let script = parts.first, isScript(script) { parts.removeFirst() }
        if let region = parts.first, isRegion(region) { parts.removeFirst() }
        return parts.isEmpty
    }

    /// Two letters of the list, or three letters: ISO 639-3 has more than 7,000 of them, so their spelling is taken on
    /// trust.
    private static func isLanguage(_ text: Substring) -> Bool {
        text.utf8.count == 2 ? twoLetterCodes.contains(String(text)) : text.utf8.count == 3 && text.allSatisfy(isLower)
    }

    private static func isScript(_ text: Substring) -> Bool {
        text.utf8.count == 4 && text.prefix(1).allSatisfy(isUpper) && text.dropFirst().allSatisfy(isLower)
    }

    private static func isRegion(_ text: Substring) -> Bool {
        switch text.utf8.count {
        case 2: text.allSatisfy(isUpper)
        case 3: text.allSatisfy { ("0"..."9").contains($0) }
        default: false
        }
    }

    private static func isLower(_ character: Character) -> Bool { ("a"..."z").contains(character) }

    private static func isUpper(_ character: Character) -> Bool { ("A"..."Z").contains(character) }

    /// ISO 639-1.
    private static let twoLetterCodes = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el \
        en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja \
        jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd \
        ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss \
        st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(separator: " ").map(String.init)
    )
}
