import ArgumentParser
import Recognition
import ServiceAPI

struct CaseWithdraw: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Withdraw a case before its decision.",
        discussion: """
            For the candidate. A withdrawn case is not taken up again; a new one can be opened.

            Example:
              $ assay case withdraw 4ZC08NYV6HRD --reason "changed employer"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("Why. It is erased with the case.", valueName: "text"))
    var reason: String?

    @Flag(name: .long, help: "Do not ask.")
    var yes = false

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        try await Consent.obtain("Withdraw case \(caseID)? This cannot be undone.", given: yes)
        let applied = try await client.withdraw(caseID, ReasonRequest(reason: reason))
        try output.show(applied) { $0.applied(applied) }
    }
}
