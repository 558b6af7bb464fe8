import ArgumentParser
import Recognition
import ServiceAPI

struct CaseExtend: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend",
        abstract: "Give a clock of the case a later end.",
        discussion: """
            For administrators, while the clock runs. `assay case clocks` lists those that do.

            Example:
              $ assay case extend 4ZC08NYV6HRD --clock submission \\
                  --until 2026-12-24T23:00:00Z --reason "hospital"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The clock.", valueName: "kind"))
    var clock: ClockKind

    @Option(
        name: .long,
        help: ArgumentHelp("What it runs for, as `assay case clocks` writes it.", valueName: "subject")
    )
    var subject: ClockSubject = .wholeCase

    @Option(name: .long, help: ArgumentHelp("The new end.", valueName: "time"))
    var until: InstantArgument

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.extend(clock: clock, subject: subject, until: Timestamp(until.instant))
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
