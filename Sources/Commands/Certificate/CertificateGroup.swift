import ArgumentParser

struct CertificateGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate",
        abstract: "Suspend, reduce, revoke, correct and renew certificates.",
        discussion: """
            A certificate is issued with the decision; afterwards a certifier answers for what it is worth.

            Example:
              $ assay certificate suspend 4ZC08NYV6HRD --cause complaint \\
                  --reason "see complaint"
            """,
        subcommands: [
            CertificateSuspend.self, CertificateReinstate.self, CertificateReduce.self, CertificateRevoke.self,
            CertificateCorrect.self, CertificateRenew.self,
        ]
    )
}
