/// Faults of single keys and values.
enum ValueProblem: RubricProblem {
    case unknownKey(String, allowed: [String])
    case missingKey(String)
    case wrongType(expected: ExpectedType, found: String)
    case emptyList
    case malformedCode(String)
    case malformedLanguage(String)
    case unknownLanguage(String, allowed: [String])
    case missingText(language: String)
    case emptyText
    case textTooLong(limit: Int)
    case numberOutOfRange(String, ClosedRange<Int>)
    case percentOutOfRange(String)
    case unknownValue(String, allowed: [String])
    case unknownTimeZone(String)
    case duplicateEntry(String, firstLine: Int)
    case malformedDate(String)
    case malformedMeetingLink(String)

    var code: RubricFaultCode {
        switch self {
        case .unknownKey: .unknownKey
        case .missingKey: .missingKey
        case .wrongType: .wrongType
        case .emptyList: .emptyList
        case .malformedCode: .malformedCode
        case .malformedLanguage, .unknownLanguage: .unknownLanguage
        case .missingText: .missingText
        case .emptyText: .emptyText
        case .textTooLong: .textTooLong
        case .numberOutOfRange: .numberOutOfRange
        case .percentOutOfRange: .percentOutOfRange
        case .unknownValue: .unknownValue
        case .unknownTimeZone: .unknownTimeZone
        case .duplicateEntry: .duplicateEntry
        case .malformedDate: .malformedDate
        case .malformedMeetingLink: .malformedMeetingLink
        }
    }

    var wording: RubricWording {
        switch self {
        case .unknownKey(let key, let allowed):
            .init("The key \(key.quoted) is unknown here.", Choice(of: allowed, named: "Keys here").advice(for: key))
        case .missingKey(let key):
            .init("The key `\(key)` is missing.", "Add a line `\(key): …` to the mapping that begins here.")
        case .wrongType(let expected, let found):
            .init("Expected \(expected.rawValue), found \(found).", expected.advice)
        case .emptyList:
            .init("The list is empty.", "Give at least one entry.")
        case .malformedCode(let text):
            .init(
                "\(text.quoted) is no code.",
                "Use 1 to 64 letters without accents, digits, `.`, `_` or `-`, a letter or digit first."
            )
        case .malformedLanguage(let tag):
            .init("\(tag.quoted) is no language tag.", "Write for instance `en`, `es`, `es-MX` or `nah`.")
        case .unknownLanguage(let tag, let allowed):
            .init(
                "\(tag.quoted) is not among the scheme's languages.",
                Choice(of: allowed, named: "Languages").advice(for: tag)
            )
        case .missingText(let language):
            .init(
                "The text is missing in `\(language)`.",
                "Add a line `\(language): …` to the mapping that begins here."
            )
        case .emptyText:
            .init("The text is empty.", "Write the text.")
        case .textTooLong(let limit):
            .init("The text is longer than \(limit) characters.", "Shorten it: people read it beside a running video.")
        case .numberOutOfRange(let number, let range):
            .init("\(number) is out of range.", "Use a whole number from \(range.lowerBound) to \(range.upperBound).")
        case .percentOutOfRange(let number):
            .init("\(number) is no percentage that a rule can ask for.", "Use a whole number from 1 to 100.")
        case .unknownValue(let value, let allowed):
            .init("\(value.quoted) is not allowed here.", Choice(of: allowed, named: "Allowed").advice(for: value))
        case .unknownTimeZone(let name):
            .init(
                "\(name.quoted) is no time zone of the IANA database.",
                Similarity.closest(to: name, among: TimeZoneNames.all).map { "Did you mean `\($0)`?" }
                    ?? "Write for instance `America/Mexico_City` or `Etc/UTC`."
            )
        case .duplicateEntry(let entry, let line):
            .init("\(entry.quoted) is in the list already, on line \(line).", "Remove one of the two.")
        case .malformedMeetingLink(let link):
            .init(
                "\(link.quoted) is no address at which each session has a place of its own.",
                "Write an `https://` address with `{session}` or `{case}` in it."
            )
        case .malformedDate(let text):
            .init(
                "\(text.quoted) is no day of a calendar.",
                "Write for instance `2026-09-16`, or `09-16` for the same day of each year."
            )
        }
    }
}
