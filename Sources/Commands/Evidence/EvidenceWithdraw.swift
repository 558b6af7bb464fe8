import ArgumentParser
import Recognition
import ServiceAPI

struct EvidenceWithdraw: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take back a piece of evidence that has not been handed in.",
        discussion: """
            Example:
              $ assay evidence withdraw 7K2M9QXW4T1B --case 4ZC08NYV6HRD
            """
    )

    @Argument(help: "The evidence.")
    var evidence: EvidenceID

    @Option(name: .customLong("case"), help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Flag(name: .long, help: "Do not ask.")
    var yes = false

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        try await Consent.obtain("Withdraw evidence \(evidence) of case \(caseID)?", given: yes)
        let applied = try await client.withdraw(evidence, of: caseID)
        try output.show(applied) { $0.applied(applied) }
    }
}
