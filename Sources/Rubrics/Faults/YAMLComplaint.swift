/// What the YAML parser stumbled over, in the words of somebody who writes rubrics.
enum YAMLComplaint: Hashable {
    case colonInText
    case unclosedQuote
    case textAfterQuote
    case unclosedBracket
    case missingColon
    case unknownEscape
    case reservedCharacter
    case misplacedDash
    /// Anything else, in the parser's words.
    case other(String)

    /// - Parameter message: as libyaml words it, for instance `mapping values are not allowed in this context`.
    init(message: String, context: String) {
        let rules: [(String, YAMLComplaint)] = [
            ("mapping values are not allowed", .colonInText),
            ("found unexpected end of stream", .unclosedQuote),
            ("found unexpected document indicator", .unclosedQuote),
            ("did not find expected ',' or", .unclosedBracket),
            ("could not find expected ':'", .missingColon),
            ("unknown escape character", .unknownEscape),
            ("did not find expected hexdecimal number", .unknownEscape),
            ("invalid Unicode character escape code", .unknownEscape),
            ("cannot start any token", .reservedCharacter),
            ("block sequence entries are not allowed", .misplacedDash),
        ]
        self = rules.first { message.contains($0.0) }?.1 ?? .other(context.isEmpty ? message : "\(message) \(context)")
    }

    /// Whether the place where the construct began says more than the place where the parser gave up.
    var isBestShownAtItsBeginning: Bool {
        switch self {
        case .unclosedQuote, .missingColon: true
        default: false
        }
    }

    var wording: RubricWording {
        switch self {
        case .colonInText:
            .init(
                "A colon and a space stand within a text.",
                "Put quotes around the whole text, or begin a new line for the key."
            )
        case .unclosedQuote:
            .init(
                "The quote that opens here is not closed.",
                "Close it; within double quotes write `\\\"` for a quote."
            )
        case .textAfterQuote:
            .init(
                "Text follows the quote that closes here, or that was meant to open.",
                "Look for an earlier quote that is not closed; within double quotes write `\\\"` for a quote."
            )
        case .unclosedBracket:
            .init(
                "A list in `[ ]` or a mapping in `{ }` lacks a comma or is not closed.",
                "Close it, and quote texts that hold commas."
            )
        case .missingColon:
            .init(
                "This line is no `key: value`.",
                "Put a colon and a space after the key; indent a text that goes on here."
            )
        case .unknownEscape:
            .init(
                "The backslash begins no escape that YAML knows.",
                "Write `\\\\` for a backslash, or use single quotes."
            )
        case .reservedCharacter:
            .init("No value can begin with this character.", "Put quotes around the text.")
        case .misplacedDash:
            .init("A list cannot begin here.", "Begin the list on the next line, indented under its key.")
        case .other(let message):
            .init("This is not YAML: \(message).", "Compare the line with the lines around it: spaces, colons, quotes.")
        }
    }
}
