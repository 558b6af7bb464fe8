import Recognition
import ServiceAPI

/// One line of a list of tokens to issue.
struct TokenOrder: Equatable {
    let person: PersonID
    let request: TokenRequest

    /// - Parameter days: for lines that do not say.
    static func read(_ path: String, days: Int?) throws(CommandFault) -> ListFile<TokenOrder> {
        try ListFile(
            path: path,
            required: ["person", "role"],
            optional: ["days", "name", "email", "organisation"]
        ) { row throws(CSVFault) in
            let person = try row.value("person", "write the person's identifier of 12 characters") { PersonID($0) }
            let role = try row.value("role", "write \(Role.allValueStrings.joined(separator: ", "))") {
                Role(argument: $0.lowercased())
            }
            let ownDays = try row.value("days", "write a number from 1 to 3650") { text in
                Int(text).flatMap { (1...3_650).contains($0) ? $0 : nil }
            }
            guard let person else { throw CSVFault(row.line, .valueMissing(column: "person")) }
            guard let role else { throw CSVFault(row.line, .valueMissing(column: "role")) }
            return TokenOrder(person: person, request: TokenRequest(role: role, days: ownDays ?? days))
        }
    }
}
