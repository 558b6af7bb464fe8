import ArgumentParser
import Recognition
import ServiceAPI

struct CaseOpen: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Apply for recognition of one or more units.",
        discussion: """
            A candidate applies for themselves; an administrator names the candidate. Each unit stays at the edition that \
            it has now.

            Example:
              $ assay case open --scheme rpl-general --unit ELEC-ISO-01 --unit SOLD-FIL-01
              $ assay case open --scheme rpl-general --unit ELEC-ISO-01 \\
                  --candidate 7K2M9QXW4T1B
            """
    )

    @Option(name: .long, help: ArgumentHelp("The scheme.", valueName: "code"))
    var scheme: SchemeCode

    @Option(name: .long, help: ArgumentHelp("A unit; repeat for several.", valueName: "code"))
    var unit: [UnitCode]

    @Option(name: .long, help: ArgumentHelp("The candidate; you, if not given.", valueName: "person"))
    var candidate: PersonID?

    @Option(name: .long, help: ArgumentHelp("The organisation that presents the candidate.", valueName: "id"))
    var organisation: OrganisationID?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let request = OpenCaseRequest(candidate: candidate, scheme: scheme, units: unit, organisation: organisation)
        let applied = try await client.open(request)
        try output.show(applied) { $0.applied(applied) }
    }
}
