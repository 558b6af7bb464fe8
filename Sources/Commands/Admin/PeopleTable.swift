import Exports
import Recognition
import ServiceAPI

/// Registered people as CSV: one line for each role, which is what a token is issued for.
enum PeopleTable {
    static let columns = ["person", "role", "name", "email", "organisation"]

    static func csv(_ people: [PersonView]) throws -> String {
        let table = CSVTable(columns: columns)
        let lines = try people.flatMap { person in
            try person.roles.map { role in
                try table.line([
                    .text(person.id.text), .text(role.rawValue), .text(person.name ?? ""), .text(person.email ?? ""),
                    .text(person.organisation?.text ?? ""),
                ])
            }
        }
        return table.header + lines.joined()
    }
}
