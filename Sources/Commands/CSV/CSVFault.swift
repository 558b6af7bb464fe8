/// What is wrong with a list, and in which line of the file.
struct CSVFault: Error, Equatable, Sendable, CustomStringConvertible {
    enum Problem: Equatable, Sendable {
        case empty
        case notUTF8
        case utf16
        case quoteNotClosed
        case textAfterQuote
        case wrongLength(found: Int, expected: Int)
        case columnTwice(String)
        case columnMissing(String)
        case columnUnknown(String, known: [String])
        case valueMissing(column: String)
        case valueWrong(column: String, advice: String)
    }

    let line: Int
    let problem: Problem

    init(_ line: Int, _ problem: Problem) {
        self.line = line
        self.problem = problem
    }

    /// Values are left out: a list of people is personal.
    var description: String {
        switch problem {
        case .empty: "the file has no line with column names"
        case .notUTF8: "the text is not UTF-8: in the spreadsheet, save it as “CSV UTF-8 (comma delimited)”"
        case .utf16: "the text is UTF-16: in the spreadsheet, save it as “CSV UTF-8 (comma delimited)”"
        case .quoteNotClosed: "a quoted value that begins here does not end"
        case .textAfterQuote: "text follows the closing quote: write a quote within a value twice"
        case .wrongLength(let found, let expected): "\(found) values, but \(expected) columns"
        case .columnTwice(let name): "the column “\(name)” is there twice"
        case .columnMissing(let name): "the column “\(name)” is missing"
        case .columnUnknown(let name, let known):
            "the column “\(name)” is not known; there are \(known.joined(separator: ", "))"
        case .valueMissing(let column): "the value of “\(column)” is missing"
        case .valueWrong(let column, let advice): "the value of “\(column)” is not understood: \(advice)"
        }
    }
}
