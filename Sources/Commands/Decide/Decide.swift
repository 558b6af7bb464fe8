import ArgumentParser
import Recognition
import ServiceAPI

struct DecideCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Decide a case whose units have all been judged.",
        discussion: """
            For certifiers, who have not judged the case. Without --unit the decision is as recommended; with it, each unit \
            is named with its outcome, and a decision below the recommendation needs a reason. The decision is for the case \
            as you see it: if it has moved on meanwhile nothing is decided and the exit code is 4.

            Example:
              $ assay decide 4ZC08NYV6HRD
              $ assay decide 4ZC08NYV6HRD --unit ELEC-ISO-01=not-yet-competent \\
                  --reason "identity in doubt" --yes
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("A unit with its outcome; repeat for each.", valueName: "unit=outcome"))
    var unit: [UnitDecisionArgument] = []

    @Option(name: .long, help: ArgumentHelp("Why. It is erased with the case.", valueName: "text"))
    var reason: String?

    @Option(
        name: .customLong("case-version"),
        help: ArgumentHelp("Only if the case is still at this version.", valueName: "number")
    )
    var version: Int?

    @Flag(name: .long, help: "Do not ask.")
    var yes = false

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let view = try await client.show(caseID)
        if let version, version != view.version {
            throw CommandFault.movedOn(
                "the case is at version \(view.version), not \(version)",
                remedy: "Look at it anew with `assay case show \(caseID)`."
            )
        }
        let outcomes =
            unit.isEmpty ? view.units.map { "\($0.unit)=\($0.outcome?.rawValue ?? "?")" } : unit.map(\.description)
        output.tell("Case \(caseID): \(outcomes.joined(separator: " "))")
        try await Consent.obtain("Decide so?", given: yes)
        let request = DecideRequest(
            version: view.version,
            units: unit.isEmpty ? nil : unit.map(\.decision),
            reason: reason
        )
        let applied = try await client.decide(caseID, request)
        try output.show(applied) { $0.applied(applied) }
    }
}
