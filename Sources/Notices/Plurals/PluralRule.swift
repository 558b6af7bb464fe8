public import Recognition

/// How a language sorts whole numbers into plural categories: CLDR 48, `common/supplemental/plurals.xml`, cardinal numbers, reduced to
/// whole numbers that are written with all their digits (in the operands of TR 35: v = f = e = 0, i = n).
public enum PluralRule: Hashable, Sendable, CaseIterable {
    /// One form for every number: Indonesian, Vietnamese.
    case alike
    /// n = 1: English, German, Dutch, Swahili.
    case one
    /// n = 1; many: whole millions: Spanish, Italian, Catalan, European Portuguese.
    case oneAndMillions
    /// n = 0 and 1: Hindi, Amharic.
    case zeroAndOne
    /// n = 0 and 1; many: whole millions: French, Portuguese.
    case zeroAndOneAndMillions
    /// Not where the last digit is 4, 6 or 9: Filipino.
    case filipino
    /// All six: Arabic.
    case arabic

    /// The rule for a language, the whole tag first; nil where we have none.
    public init?(for language: LanguageTag) {
        guard let rule = Self.table[language.text] ?? Self.table[language.language.text] else { return nil }
        self = rule
    }

    /// The languages with a rule, without those that follow their primary language.
    public static var languages: [String] { table.keys.sorted() }

    private static let table: [String: PluralRule] = [
        "am": .zeroAndOne, "ar": .arabic, "ca": .oneAndMillions, "de": .one, "en": .one, "es": .oneAndMillions,
        "fil": .filipino, "fr": .zeroAndOneAndMillions, "hi": .zeroAndOne, "id": .alike, "it": .oneAndMillions,
        "ms": .alike, "nl": .one, "pt": .zeroAndOneAndMillions, "pt-PT": .oneAndMillions, "sw": .one,
        "tl": .filipino, "vi": .alike,
    ]

    /// The category of a number, which is not negative.
    public func category(of number: Int) -> PluralCategory {
        let isMillions = number != 0 && number % 1_000_000 == 0
        return switch self {
        case .alike: .other
        case .one: number == 1 ? .one : .other
        case .oneAndMillions: number == 1 ? .one : isMillions ? .many : .other
        case .zeroAndOne: number <= 1 ? .one : .other
        case .zeroAndOneAndMillions: number <= 1 ? .one : isMillions ? .many : .other
        case .filipino: (1...3).contains(number) || ![4, 6, 9].contains(number % 10) ? .one : .other
        case .arabic: Self.arabicCategory(of: number)
        }
    }

    private static func arabicCategory(of number: Int) -> PluralCategory {
        switch (number, number % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }

    /// The categories that occur, `other` among them always.
    public var categories: Set<PluralCategory> {
        switch self {
        case .alike: [.other]
        case .one, .zeroAndOne, .filipino: [.one, .other]
        case .oneAndMillions, .zeroAndOneAndMillions: [.one, .many, .other]
        case .arabic: Set(PluralCategory.allCases)
        }
    }
}
