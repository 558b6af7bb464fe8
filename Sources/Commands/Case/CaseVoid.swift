import ArgumentParser
import Recognition
import ServiceAPI

struct CaseVoid: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "void",
        abstract: "Declare a case, or a unit of it, void.",
        discussion: """
            For administrators and certifiers, before the first decision.

            Example:
              $ assay case void 4ZC08NYV6HRD --cause duplicate --reason "see 5HJ2…"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The unit; the whole case, if not given.", valueName: "code"))
    var unit: UnitCode?

    @Option(name: .long, help: ArgumentHelp("Why it is void.", valueName: "cause"))
    var cause: VoidCause

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @Flag(name: .long, help: "Do not ask.")
    var yes = false

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        try await Consent.obtain(
            "Declare \(unit.map { "unit \($0) of " } ?? "")case \(caseID) void? This cannot be undone.",
            given: yes
        )
        let verb = CaseVerb.void(unit: unit, cause: cause)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
