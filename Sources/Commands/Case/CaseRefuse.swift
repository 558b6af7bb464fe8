import ArgumentParser
import Recognition
import ServiceAPI

struct CaseRefuse: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse",
        abstract: "Find an applicant ineligible.",
        discussion: """
            The applicant is told the reason. Another application can follow.

            Example:
              $ assay case refuse 4ZC08NYV6HRD --reason "no work experience in the trade"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("Why. It is erased with the case.", valueName: "text"))
    var reason: String

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let applied = try await client.refuse(caseID, ReasonRequest(reason: reason))
        try output.show(applied) { $0.applied(applied) }
    }
}
