import ArgumentParser
import Recognition
import ServiceAPI

struct RubricShow: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a unit: its criteria with their levels, and the evidence that it asks for.",
        discussion: """
            Without a unit it lists the schemes of the body and their units; with --scheme and no unit it shows the rules of \
            that scheme: clocks, holidays, appeals, words. With --case it shows the edition to which a case is pinned.

            Example:
              $ assay rubric show
              $ assay rubric show --scheme rpl-general
              $ assay rubric show ELEC-ISO-01 --scheme rpl-general
              $ assay rubric show ELEC-ISO-01 --case 4ZC08NYV6HRD
            """
    )

    @Argument(help: "The unit.")
    var unit: UnitCode?

    @Option(name: .long, help: ArgumentHelp("Its scheme.", valueName: "code"))
    var scheme: SchemeCode?

    @Option(name: .customLong("case"), help: ArgumentHelp("A case that has the unit.", valueName: "case"))
    var caseID: CaseID?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func validate() throws {
        if unit != nil && (scheme == nil) == (caseID == nil) {
            throw ValidationError("Give --scheme or --case with the unit.")
        }
        if unit == nil && caseID != nil { throw ValidationError("Give the unit too.") }
    }

    func run(_ client: ServiceClient, _ output: Output) async throws {
        guard let unit else {
            let all = try await client.schemes()
            let view = SchemeListView(schemes: all.schemes.filter { scheme == nil || $0.scheme.code == scheme })
            let withRules = scheme != nil
            return try output.show(view) { output in
                let rules = withRules ? view.schemes.flatMap { [""] + output.rules($0.scheme) } : []
                return output.schemes(view.schemes) + rules
            }
        }
        let view: RubricView
        if let caseID {
            view = try await client.unit(unit, of: caseID)
        } else if let scheme {
            view = try await client.unit(unit, of: scheme)
        } else {
            throw CommandFault.usage("--scheme or --case is missing")
        }
        try output.show(view) { $0.rubric(view) }
    }
}
