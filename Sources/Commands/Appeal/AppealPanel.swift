import ArgumentParser
import Recognition
import ServiceAPI

struct AppealPanel: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "panel",
        abstract: "Appoint the panel of an appeal.",
        discussion: """
            For administrators. Nobody who took part in the case, or sat over an earlier appeal in it, sits on the panel.

            Example:
              $ assay appeal panel 4ZC08NYV6HRD --appeal 6KD1P9ZT3W0M \\
                  --member 7K2M9QXW4T1B --member 1H8W0ZC5V3RD --outsider 9F4B2TQ6K8NX
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The appeal; `assay case show` lists them.", valueName: "code"))
    var appeal: AppealID

    @Option(name: .long, help: ArgumentHelp("A member; repeat for several.", valueName: "person"))
    var member: [PersonID] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A member who neither works for the body nor is connected to it; repeat for several.",
            valueName: "person"
        )
    )
    var outsider: [PersonID] = []

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.appointPanel(
            appeal: appeal,
            members: member.map { PanelMember(person: $0, isOutsider: false) }
                + outsider.map { PanelMember(person: $0, isOutsider: true) }
        )
        let performed = try await client.perform(verb, in: caseID)
        try output.show(performed) { $0.performed(performed) }
    }
}
