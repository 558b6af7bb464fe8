import ArgumentParser
import Recognition
import ServiceAPI

struct SessionSchedule: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: "Arrange to meet the candidate.",
        discussion: """
            For the assessor who holds the unit: a competency conversation, or an observation of the work.

            Example:
              $ assay session schedule 4ZC08NYV6HRD --unit ELEC-ISO-01 \\
                  --form conversation --starts 2026-12-01T15:00:00Z --minutes 30
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The unit.", valueName: "code"))
    var unit: UnitCode

    @Option(name: .long, help: ArgumentHelp("How they meet.", valueName: "form"))
    var form: SessionForm

    @Option(name: .long, help: ArgumentHelp("When it begins.", valueName: "time"))
    var starts: InstantArgument

    @Option(name: .long, help: ArgumentHelp("How long it lasts, 5 to 480.", valueName: "n"))
    var minutes: Int = 30

    @Option(
        name: .long,
        help: ArgumentHelp("Where they meet: an address or a link; the scheme may give one.", valueName: "text")
    )
    var place: String?

    @Option(name: .long, help: ArgumentHelp("What is talked about or watched.", valueName: "text"))
    var topic: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.scheduleSession(
            unit: unit,
            form: form,
            startsAt: Timestamp(starts.instant),
            minutes: minutes
        )
        let texts = PersonalTexts.given(["place": place, "topic": topic])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
