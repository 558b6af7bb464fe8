import Recognition

/// The keys of `vocabulary`: six words that each scheme gives, and those that it may give.
enum VocabularyKey: FieldKey {
    case main(MainWord)
    case other(OutcomeWord)

    enum MainWord: String, CaseIterable, Sendable {
        case competent
        case notYetCompetent = "not-yet-competent"
        case furtherEvidence = "further-evidence"
        case full
        case partial
        case none
    }

    static let allCases: [VocabularyKey] =
        MainWord.allCases.map(VocabularyKey.main) + OutcomeWord.allCases.map(VocabularyKey.other)

    init?(rawValue: String) {
        if let word = MainWord(rawValue: rawValue) {
            self = .main(word)
        } else if let word = OutcomeWord(rawValue: rawValue) {
            self = .other(word)
        } else {
            return nil
        }
    }

    var rawValue: String {
        switch self {
        case .main(let word): word.rawValue
        case .other(let word): word.rawValue
        }
    }
}
