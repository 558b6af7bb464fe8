import Recognition

/// Reads the words of a scheme.
struct VocabularyReader {
    let languages: [LanguageTag]?

    func vocabulary(_ field: Field) -> Vocabulary? {
        guard let fields = field.mapping(of: VocabularyKey.self) else { return nil }
        let main = VocabularyKey.MainWord.allCases.map { fields.required(.main($0))?.texts(in: languages) }
        let others = self.others(fields)
        guard let words = main.withoutGaps(), let others else { return nil }
        let named = Dictionary(uniqueKeysWithValues: zip(VocabularyKey.MainWord.allCases, words))
        guard let competent = named[.competent], let notYetCompetent = named[.notYetCompetent],
            let furtherEvidence = named[.furtherEvidence], let full = named[.full], let partial = named[.partial],
            let none = named[.none]
        else { return nil }
        return Vocabulary(
            competent: competent,
            notYetCompetent: notYetCompetent,
            furtherEvidence: furtherEvidence,
            full: full,
            partial: partial,
            none: none,
            others: others.isEmpty ? nil : others
        )
    }

    /// Nil when one of them is faulty.
    private func others(_ fields: MappingFields<VocabularyKey>) -> [OutcomeWord: LocalizedText]? {
        var others: [OutcomeWord: LocalizedText] = [:]
        var areAllWell = true
        for word in OutcomeWord.allCases {
            guard let field = fields.optional(.other(word)) else { continue }
            others[word] = field.texts(in: languages)
            if others[word] == nil { areAllWell = false }
        }
        return areAllWell ? others : nil
    }
}
