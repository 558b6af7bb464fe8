/// What stands in one cell of a CSV file. The type decides whether a spreadsheet may take it for a number.
public enum CSVCell: Equatable, Sendable {
    case empty
    /// Text, whatever it looks like: `+1`, `=SUM(A1)` and `-` stay text.
    case text(String)
    case integer(Int64)
    /// An exact decimal number: `units` over ten to the power of `places`, so (7250, 2) is `72.50`.
    case decimal(units: Int64, places: Int)
}

extension CSVCell {
    /// The cell as it stands in the file, quoted and guarded where needed.
    public var field: String {
        switch self {
        case .empty: ""
        case .text(let text): Self.quoted(Self.guarded(text))
        case .integer(let number): String(number)
        case .decimal(let units, let places): Self.decimal(units, places: max(0, places))
        }
    }

    /// `text` with an apostrophe in front when a spreadsheet would run it as a formula.
    ///
    /// Spreadsheets run what begins with `= + - @`, tab or CR, some also after spaces and with the full-width forms of
    /// these signs (OWASP, CSV Injection). Text whose own apostrophes stand before such a sign gets one more, so that
    /// taking one away always gives the text back (`unguarded`).
    public static func guarded(_ text: String) -> String {
        startsFormula(text) ? "'" + text : text
    }

    /// The text that `guarded` was given.
    public static func unguarded(_ text: String) -> String {
        text.first == "'" && startsFormula(text) ? String(text.dropFirst()) : text
    }

    private static func startsFormula(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
            case "'": continue
            default:
                // Invisible in front of a formula: still a formula for a reader that strips.
                let properties = scalar.properties
                if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { continue }
                if properties.generalCategory == .control { continue }
                return false
            }
        }
        return false
    }

    /// RFC 4180, section 2, rules 5 to 7. A semicolon or tab is quoted too, for spreadsheets that separate by it.
    private static func quoted(_ text: String) -> String {
        let special = text.unicodeScalars.contains { [",", "\"", "\r", "\n", ";", "\t"].contains($0) }
        guard special || text.first == " " || text.last == " " else { return text }
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }

    private static func decimal(_ units: Int64, places: Int) -> String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = units < 0 ? "-" : ""
        return places == 0 ? sign + padded : sign + padded.dropLast(places) + "." + padded.suffix(places)
    }
}

extension CSVCell: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(nilLiteral: ()) { self = .empty }
}
