import ArgumentParser

struct SampleGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Draw judged units, and verify them.",
        discussion: """
            What a body looks at once more, and what its verifiers say of it.

            Example:
              $ assay sample draw 4ZC08NYV6HRD --unit ELEC-ISO-01 --cause random
            """,
        subcommands: [SampleDraw.self, SampleSecond.self, SampleVerify.self, SampleTakeAway.self]
    )
}
