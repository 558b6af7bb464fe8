import ArgumentParser
import Recognition
import ServiceAPI

struct AdminTokenIssue: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Issue a token for a person, or for each line of a CSV file.",
        discussion: """
            A token's text is shown this once; the service keeps only its digest. With --csv the file has the columns \
            person and role, and if wanted days; what `assay admin person import --output` writes will do. The tokens then \
            go into --output, a new file that only you can read, line by line as they are issued.

            Example:
              $ assay admin token issue 7K2M9QXW4T1B --role assessor --days 90
              $ assay admin token issue --csv registered.csv --output tokens.csv
            """
    )

    @Argument(help: "The person.")
    var person: PersonID?

    @Option(name: .long, help: ArgumentHelp("One of the person's roles.", valueName: "role"))
    var role: Role?

    @Option(
        name: .long,
        help: ArgumentHelp("How long the token works, 1 to 3650; 365 if not given.", valueName: "days")
    )
    var days: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("Issue one for each line of this file.", valueName: "path"),
        completion: .file()
    )
    var csv: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The new file for the tokens of --csv.", valueName: "path"),
        completion: .file()
    )
    var output: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func validate() throws {
        if let days, !(1...3_650).contains(days) { throw ValidationError("--days is 1 to 3650.") }
        if csv == nil {
            if person == nil || role == nil {
                throw ValidationError("Give a person and --role, or --csv and --output.")
            }
            if output != nil { throw ValidationError("--output goes with --csv.") }
        } else {
            if person != nil || role != nil { throw ValidationError("Give a person and --role, or --csv, not both.") }
            if output == nil {
                throw ValidationError("--csv needs --output: tokens of many do not belong on a screen.")
            }
        }
    }

    func run(_ client: ServiceClient, _ output: Output) async throws {
        if let csv, let path = self.output { return try await issue(listedIn: csv, into: path, client, output) }
        guard let person, let role else { throw CommandFault.usage("a person and --role are missing") }
        let token = try await client.issueToken(TokenRequest(role: role, days: days), for: person)
        try output.show(token) { $0.issued(token) }
    }

    private func issue(listedIn csv: String, into path: String, _ client: ServiceClient, _ output: Output) async throws
    {
        let list = try TokenOrder.read(csv, days: days)
        var file = try TokenFile(path: path)
        var run = ListRun(output: output)
        var tokens: [TokenView] = []
        for (row, order) in list.entries {
            let token = try await run.entry(line: row.line) { () throws(ClientFault) in
                try await client.issueToken(order.request, for: order.person)
            }
            guard let token else { continue }
            try file.add(token, name: row["name"])
            // Their texts are in the file and nowhere else.
            tokens.append(token.withoutText)
        }
        try output.show(TokenListView(tokens: tokens)) { _ in ["\(tokens.count) tokens are in \(path)."] }
        try run.finish()
    }
}

extension TokenView {
    fileprivate var withoutText: TokenView {
        TokenView(id: id, person: person, role: role, issuedAt: issuedAt, expiresAt: expiresAt, revokedAt: revokedAt)
    }
}
