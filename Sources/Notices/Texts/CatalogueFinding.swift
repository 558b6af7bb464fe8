/// What is wrong with a catalogue, and where.
public struct CatalogueFinding: Hashable, Sendable, CustomStringConvertible {
    public enum Problem: Hashable, Sendable {
        /// Not YAML, or a key stands twice.
        case unreadable(String)
        case missingKey
        case unknownKey
        /// A list where a text is due, and the like.
        case wrongForm(expected: String)
        case emptyText
        case controlCharacter
        /// A subject is one line of at most 120 characters.
        case longSubject
        case unbalancedBraces
        case unknownPlaceholder(String)
        /// What it names is never known here.
        case misplacedPlaceholder(String)
        /// The text has to say it.
        case missingPlaceholder(String)
        /// A paragraph counts and has one form for all numbers.
        case missingPluralForms(of: String)
        case missingPluralCategory(PluralCategory)
        /// The language has no such category.
        case needlessPluralCategory(PluralCategory)
        /// The forms of one paragraph count nothing, or two things.
        case unclearCount
        /// Every paragraph names something that may not be known.
        case bodyMayBeEmpty
        /// We have no plural rules for the language.
        case unknownLanguage
    }

    public let key: CatalogueKey
    /// From 1; nil where nothing stands in the file.
    public let line: Int?
    public let problem: Problem

    init(_ problem: Problem, at key: CatalogueKey, line: Int? = nil) {
        self.key = key
        self.line = line
        self.problem = problem
    }

    /// A stable code.
    public var code: String {
        switch problem {
        case .unreadable: "unreadable"
        case .missingKey: "missing-key"
        case .unknownKey: "unknown-key"
        case .wrongForm: "wrong-form"
        case .emptyText: "empty-text"
        case .controlCharacter: "control-character"
        case .longSubject: "long-subject"
        case .unbalancedBraces: "unbalanced-braces"
        case .unknownPlaceholder: "unknown-placeholder"
        case .misplacedPlaceholder: "misplaced-placeholder"
        case .missingPlaceholder: "missing-placeholder"
        case .missingPluralForms: "missing-plural-forms"
        case .missingPluralCategory: "missing-plural-category"
        case .needlessPluralCategory: "needless-plural-category"
        case .unclearCount: "unclear-count"
        case .bodyMayBeEmpty: "body-may-be-empty"
        case .unknownLanguage: "unknown-language"
        }
    }

    /// For a translator: where, what, and what to do.
    public var description: String { (line.map { "line \($0): " } ?? "") + "\(key): \(advice)" }

    private var advice: String {
        switch problem {
        case .unreadable(let complaint): "this cannot be read: \(complaint)."
        case .missingKey: "there is no text. Add it."
        case .unknownKey: "there is no such key. Correct its spelling, or take it out."
        case .wrongForm(let expected): "\(expected) is expected here."
        case .emptyText: "the text is empty. Write it, or take the key out."
        case .controlCharacter: "there is a control character. Take it out."
        case .longSubject: "a subject is one line of at most 120 characters. Shorten it."
        case .unbalancedBraces: "a brace is not closed, or not opened. Write {name}."
        case .unknownPlaceholder(let name): "there is no {\(name)}. Correct its spelling."
        case .misplacedPlaceholder(let name): "{\(name)} is not known here, so this would never be read. Take it out."
        case .missingPlaceholder(let name): "the text does not say {\(name)}. Add a sentence with it."
        case .missingPluralForms(let name): "{\(name)} is a number. Give one form for each plural category."
        case .missingPluralCategory(let category): "the form “\(category.rawValue)” is missing. Add it."
        case .needlessPluralCategory(let category):
            "the language has no form “\(category.rawValue)”. Take it out."
        case .unclearCount: "the forms have to count one thing, the same in all of them."
        case .bodyMayBeEmpty: "each paragraph names something that may not be known. Add one that does not."
        case .unknownLanguage: "there are no plural rules for this language in this version. Ask for them."
        }
    }
}
