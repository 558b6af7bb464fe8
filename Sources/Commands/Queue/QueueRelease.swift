import ArgumentParser
import Recognition
import ServiceAPI

struct QueueRelease: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Give a unit back to the queue.",
        discussion: """
            Your draft of it goes.

            Example:
              $ assay queue release 4ZC08NYV6HRD ELEC-ISO-01
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Argument(help: "The unit.")
    var unit: UnitCode

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let applied = try await client.release(caseID, unit)
        try output.show(applied) { $0.applied(applied) }
    }
}
