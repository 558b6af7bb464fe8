import ArgumentParser
import Recognition
import ServiceAPI

struct CaseSubmit: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Hand in the evidence of a case for assessment.",
        discussion: """
            The evidence that is there makes a numbered set that stays as it is. With --own-work the candidate declares \
            that the work shown is their own; without it nothing is handed in.

            Example:
              $ assay case submit 4ZC08NYV6HRD --own-work
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Flag(name: .long, help: "The work shown is my own.")
    var ownWork = false

    @Option(
        name: .customLong("case-version"),
        help: ArgumentHelp("Only if the case is still at this version.", valueName: "number")
    )
    var version: Int?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let applied = try await client.submit(caseID, SubmitRequest(version: version, ownWork: ownWork))
        try output.show(applied) { $0.applied(applied) }
    }
}
