/// CSV as RFC 4180 describes it, read without the product's own reader: the rows by the names of their columns.
enum CSVRows {
    static func parse(_ text: String) -> [[String: String]] {
        var lines: [[String]] = []
        var line: [String] = []
        var cell = ""
        var isQuoted = false
        var characters = Array(text.unicodeScalars)[...]
        while let scalar = characters.popFirst() {
            switch scalar {
            case "\"" where isQuoted && characters.first == "\"":
                cell.unicodeScalars.append(scalar)
                characters.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                line.append(cell)
                cell = ""
            case "\n" where !isQuoted:
                lines.append(line + [cell])
                (line, cell) = ([], "")
            case "\r" where !isQuoted: break
            default: cell.unicodeScalars.append(scalar)
            }
        }
        guard let columns = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(columns, $0)) { first, _ in first } }
    }
}
