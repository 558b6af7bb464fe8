import ArgumentParser
import Recognition
import ServiceAPI

struct QueueNext: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "next",
        abstract: "Take the unit that has waited longest.",
        discussion: """
            The unit is yours for as long as the scheme says; then it returns to the queue. When nothing waits the exit code \
            is 3.

            Example:
              $ assay queue next --unit ELEC-ISO-01
            """
    )

    @Option(name: .long, help: ArgumentHelp("Only these units; repeat for several.", valueName: "code"))
    var unit: [UnitCode] = []

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let assignment = try await client.takeNext(NextRequest(units: unit.isEmpty ? nil : unit))
        try output.show(assignment) { $0.assignment(assignment) }
    }
}
