import ArgumentParser

struct VerifyGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify what a body has signed, without its service.",
        discussion: """
            Example:
              $ assay verify receipt receipt.html --keys keys.json
            """,
        subcommands: [VerifyReceipt.self]
    )
}
