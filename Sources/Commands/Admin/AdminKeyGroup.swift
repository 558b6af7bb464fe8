import ArgumentParser

struct AdminKeyGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "The keys that the body signs receipts with.",
        discussion: """
            Their private halves never leave the service's keystore; what is shown here is public.

            Example:
              $ assay admin key list --output keys.json
            """,
        subcommands: [AdminKeyList.self, AdminKeyRotate.self]
    )
}
