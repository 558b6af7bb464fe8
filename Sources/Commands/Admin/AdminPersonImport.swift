import ArgumentParser
import Recognition
import ServiceAPI

struct AdminPersonImport: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Register many people from a CSV file.",
        discussion: """
            The first line names the columns: name and roles, and if wanted email and organisation. Several roles are \
            separated by spaces. The whole file is checked before anything is sent. Sending the same file again \
            registers nobody twice.

            With --output the answers are written as CSV, one line for each role, ready for `assay admin token issue --csv`.

            Example:
              $ printf 'name,roles\\nAna Ruiz,assessor certifier\\n' > people.csv
              $ assay admin person import people.csv --output registered.csv
            """
    )

    @Argument(help: "The CSV file; - for standard input.", completion: .file())
    var file: String

    @Option(
        name: .long,
        help: ArgumentHelp("Where to write who was registered, as CSV.", valueName: "path"),
        completion: .file()
    )
    var output: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let list = try Self.read(file)
        var run = ListRun(output: output)
        var people: [PersonView] = []
        for (row, request) in list.entries {
            let key = try run.key(for: request, kind: "person")
            let answer = try await run.entry(line: row.line) { () throws(ClientFault) in
                try await client.register(request, key: key)
            }
            if let answer { people.append(answer) }
        }
        if let path = self.output { try LocalFile.write(PeopleTable.csv(people), to: path) }
        try output.show(PersonListView(people: people)) { $0.people(people) }
        try run.finish()
    }

    static func read(_ path: String) throws(CommandFault) -> ListFile<PersonRequest> {
        try ListFile(path: path, required: ["name", "roles"], optional: ["email", "organisation"]) {
            row throws(CSVFault) in
            let advice = "write \(Role.allValueStrings.joined(separator: ", ")), separated by spaces"
            let roles = try row.value("roles", advice) { text in
                let names = text.lowercased().split { " ,;|/".contains($0) }
                let roles = names.compactMap { Role(argument: String($0)) }
                return roles.count == names.count && !roles.isEmpty ? roles : nil
            }
            let organisation = try row.value("organisation", "write its identifier of 12 characters") {
                OrganisationID($0)
            }
            guard let roles else { throw CSVFault(row.line, .valueMissing(column: "roles")) }
            return PersonRequest(
                name: try row.required("name"),
                email: row["email"],
                roles: roles,
                organisation: organisation
            )
        }
    }
}
