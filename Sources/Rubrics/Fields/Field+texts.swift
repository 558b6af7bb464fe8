import Recognition

extension Field {
    private static var maximumCharacters: Int { 2_000 }

    /// A text in each of `languages`; nil languages: in any languages that exist.
    func texts(in languages: [LanguageTag]?) -> LocalizedText? {
        guard case .mapping(let entries) = node.content, !entries.isEmpty else {
            reportType(.texts)
            return nil
        }
        var texts: [LanguageTag: String] = [:]
        var areAllWell = true
        for entry in entries {
            let child = Field(node: entry.value, path: FieldPath.join(path, entry.key), log: log)
            guard let tag = Self.tag(entry.key, among: languages) else {
                let problem = languages.map { ValueProblem.unknownLanguage(entry.key, allowed: $0.map(\.text)) }
                log.report(problem ?? .malformedLanguage(entry.key), at: entry.keyPosition, path: child.path)
                areAllWell = false
                continue
            }
            texts[tag] = child.oneText()
            if texts[tag] == nil { areAllWell = false }
        }
        let given = Set(entries.map(\.key))
        for language in languages ?? [] where !given.contains(language.text) {
            log.report(
                ValueProblem.missingText(language: language.text),
                at: node.position,
                path: FieldPath.join(path, language.text)
            )
            areAllWell = false
        }
        return areAllWell ? LocalizedText(texts) : nil
    }

    /// The languages that a mapping of texts is written in, without a word about its faults.
    var languagesWritten: [LanguageTag]? {
        guard case .mapping(let entries) = node.content else { return nil }
        let tags = entries.compactMap { Self.tag($0.key, among: nil) }
        return tags.isEmpty ? nil : tags
    }

    func languageTag() -> LanguageTag? {
        guard let text = plainText() else { return nil }
        if let tag = Self.tag(text, among: nil) { return tag }
        report(ValueProblem.malformedLanguage(text))
        return nil
    }

    private static func tag(_ text: String, among languages: [LanguageTag]?) -> LanguageTag? {
        guard let tag = LanguageTag(text) else { return nil }
        if let languages { return languages.contains(tag) ? tag : nil }
        return LanguageNames.isKnown(tag) ? tag : nil
    }

    private func oneText() -> String? {
        switch node.content {
        case .scalar(let text, let isQuoted):
            return checkedText(isQuoted || !DocumentNode.isNothing(text) ? text : "", limit: Self.maximumCharacters)
        case .list, .mapping, .refused:
            reportType(.text)
            return nil
        }
    }

    /// The text without white space around it, as blocks of YAML leave it there.
    func checkedText(_ text: String, limit: Int) -> String? {
        let trimmed = text.trimmed
        if trimmed.isEmpty {
            report(ValueProblem.emptyText)
            return nil
        }
        if trimmed.count > limit {
            report(ValueProblem.textTooLong(limit: limit))
            return nil
        }
        // An escape in double quotes can hold what the file itself may not.
        if let refused = trimmed.unicodeScalars.first(where: \.isRefusedInText) {
            report(FileProblem.controlCharacter(refused.value))
            return nil
        }
        return trimmed
    }
}

extension String {
    fileprivate var trimmed: String {
        let isSpace = { (character: Character) in character.isWhitespace }
        let withoutStart = drop(while: isSpace)
        guard let last = withoutStart.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(withoutStart[...last])
    }
}

extension Unicode.Scalar {
    /// What would move a terminal's cursor, or the order of letters, when the text is shown.
    fileprivate var isRefusedInText: Bool {
        switch value {
        case 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF: true
        default: false
        }
    }
}
