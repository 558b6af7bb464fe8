import ArgumentParser
import Recognition
import ServiceAPI

struct DecideBatchCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide-batch",
        abstract: "Decide several cases together, as recommended.",
        discussion: """
            For certifiers, who have not judged the cases. With --scheme these are all recommended cases of the scheme that \
            you may decide, at most 500 at once. You are shown what each case would be decided before you are asked; a case \
            that moves on meanwhile is refused. When a case is refused the others are decided or none is, as the scheme \
            says. The exit code is then 7, or 1 when none is decided; a dry run gives the code that the decision would.

            Example:
              $ assay decide-batch --scheme rpl-general --dry-run
              $ assay decide-batch --case 4ZC08NYV6HRD --case 8P9QBGZBXFTT
              $ assay decide-batch --scheme rpl-general --yes --json
            """
    )

    @Option(name: .customLong("case"), help: ArgumentHelp("A case; repeat for each.", valueName: "case"))
    var cases: [CaseID] = []

    @Option(name: .long, help: ArgumentHelp("All that wait in this scheme.", valueName: "code"))
    var scheme: SchemeCode?

    @Flag(name: .long, help: "Decide nothing; show what would become of each case.")
    var dryRun = false

    @Flag(name: .long, help: "Do not ask.")
    var yes = false

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func validate() throws {
        if cases.isEmpty == (scheme == nil) { throw ValidationError("Give either --case or --scheme.") }
        if Set(cases).count != cases.count { throw ValidationError("Name each case once.") }
    }

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let named = cases.isEmpty ? nil : cases.map { BatchCaseRequest(caseID: $0) }
        let seen = try await client.decideBatch(DecideBatchRequest(cases: named, scheme: scheme, dryRun: true))
        guard !dryRun, seen.decidesSomething else { return try show(seen, output) }
        for line in output.batch(seen) { output.tell(line) }
        let ready = seen.cases.count { $0.result == .decidable }
        try await Consent.obtain(ready == 1 ? "Decide 1 case so?" : "Decide these \(ready) cases so?", given: yes)
        // Those that were refused go with it: the answer is about the whole batch, and at these versions they stay refused.
        let shown = seen.cases.map { BatchCaseRequest(caseID: $0.caseID, version: $0.version) }
        try show(try await client.decideBatch(DecideBatchRequest(cases: shown)), output)
    }

    private func show(_ view: BatchDecisionView, _ output: Output) throws {
        try output.show(view) { $0.batch(view) }
        guard view.refused > 0 else { return }
        guard view.decided > 0 || view.decidesSomething else { throw CommandFault.reported(.refused) }
        throw CommandFault.partly(failed: view.refused, of: view.cases.count)
    }
}

extension BatchDecisionView {
    /// Whether cases are decided when this batch is, as far as can be seen before.
    fileprivate var decidesSomething: Bool {
        cases.contains { $0.result == .decidable } && (rule == .othersProceed || refused == 0)
    }
}
