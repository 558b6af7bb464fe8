import ArgumentParser
import Recognition
import ServiceAPI

struct QueueShow: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a unit that you have taken: criteria, clips, what you have scored so far.",
        discussion: """
            Example:
              $ assay queue show 4ZC08NYV6HRD ELEC-ISO-01
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Argument(help: "The unit.")
    var unit: UnitCode

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let assignment = try await client.assignment(caseID, unit)
        try output.show(assignment) { $0.assignment(assignment) }
    }
}
