import ArgumentParser
import Recognition
import ServiceAPI

struct AdminInvitationIssue: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Issue a code with which bundles for a case can be signed.",
        discussion: """
            The code is shown this once; the service keeps only a public key that is made from it. Hand it to the candidate, \
            who gives it to `assay pack --invitation-file`: such a bundle is taken in without further questions until the \
            invitation expires.

            Example:
              $ assay admin invitation issue --case 4ZC08NYV6HRD --days 60
            """
    )

    @Option(name: .customLong("case"), help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(
        name: .long,
        help: ArgumentHelp("How long the code works, 1 to 366; 30 if not given.", valueName: "days")
    )
    var days: Int?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func validate() throws {
        if let days, !(1...366).contains(days) { throw ValidationError("--days is 1 to 366.") }
    }

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let invitation = try await client.invite(InvitationRequest(days: days), to: caseID)
        try output.show(invitation) { $0.invitation(invitation) }
    }
}
