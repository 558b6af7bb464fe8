import ArgumentParser
import Recognition
import ServiceAPI

struct CaseAdmit: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "admit",
        abstract: "Admit an applicant, whose identity was checked.",
        discussion: """
            The answer has the challenge: a word that the candidate shows or speaks in each clip, so that a clip belongs to \
            this person and this case.

            Example:
              $ assay case admit 4ZC08NYV6HRD --method document-in-person
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("How the identity was checked.", valueName: "method"))
    var method: IdentityMethod

    @Option(name: .long, help: ArgumentHelp("Who checked it; you, if not given.", valueName: "person"))
    var checkedBy: PersonID?

    @Option(
        name: .long,
        help: ArgumentHelp("When, for instance 2026-11-22T10:30:00Z; now, if not given.", valueName: "time")
    )
    var checkedAt: InstantArgument?

    @Option(
        name: .long,
        help: ArgumentHelp("Four to eight letters and digits; drawn, if not given.", valueName: "word")
    )
    var challenge: String?

    @Option(name: .long, help: ArgumentHelp("What was seen. It is erased with the case.", valueName: "text"))
    var note: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let request = AdmitRequest(
            method: method,
            checkedBy: checkedBy,
            checkedAt: checkedAt.map { Timestamp($0.instant) },
            challenge: challenge,
            note: note
        )
        let applied = try await client.admit(caseID, request)
        guard !output.isJSON else { return try output.show(applied) { $0.applied(applied) } }
        let view = try await client.show(caseID)
        try output.show(lines: output.applied(applied, challenge: view.challenge))
    }
}
