import ArgumentParser
import Recognition
import ServiceAPI

struct AdminOrganisationImport: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Register many organisations from a CSV file.",
        discussion: """
            The first line names the columns: name and kind (centre, employer, other). The whole file is checked before \
            anything is sent. Sending the same file again registers nothing twice.

            Example:
              $ printf 'name,kind\\nTalleres del Norte,employer\\n' > organisations.csv
              $ assay admin organisation import organisations.csv
            """
    )

    @Argument(help: "The CSV file; - for standard input.", completion: .file())
    var file: String

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let list = try Self.read(file)
        var run = ListRun(output: output)
        var organisations: [OrganisationView] = []
        for (row, request) in list.entries {
            let key = try run.key(for: request, kind: "organisation")
            let answer = try await run.entry(line: row.line) { () throws(ClientFault) in
                try await client.register(request, key: key)
            }
            if let answer { organisations.append(answer) }
        }
        try output.show(OrganisationListView(organisations: organisations)) { $0.organisations(organisations) }
        try run.finish()
    }

    static func read(_ path: String) throws(CommandFault) -> ListFile<OrganisationRequest> {
        try ListFile(path: path, required: ["name", "kind"], optional: []) { row throws(CSVFault) in
            let advice = "write \(OrganisationKind.allValueStrings.joined(separator: ", "))"
            let kind = try row.value("kind", advice) { OrganisationKind(rawValue: $0.lowercased()) }
            guard let kind else { throw CSVFault(row.line, .valueMissing(column: "kind")) }
            return OrganisationRequest(name: try row.required("name"), kind: kind)
        }
    }
}
