import ArgumentParser
import Recognition
import ServiceAPI

struct CaseApply: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Apply for units after an enquiry.",
        discussion: """
            The units stay at the editions that they have now.

            Example:
              $ assay case apply 4ZC08NYV6HRD --unit ELEC-ISO-01
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("A unit; repeat for several.", valueName: "code"))
    var unit: [UnitCode]

    @Option(name: .long, help: ArgumentHelp("The organisation that presents the candidate.", valueName: "id"))
    var organisation: OrganisationID?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.apply(units: unit, organisation: organisation)
        let performed = try await client.perform(verb, in: caseID)
        try output.show(performed) { $0.performed(performed) }
    }
}
