import ArgumentParser

struct RubricGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rubric",
        abstract: "Check rubric files, and look at rubrics.",
        discussion: """
            Example:
              $ assay rubric lint Rubrics
            """,
        subcommands: [RubricLintCommand.self, RubricShow.self]
    )
}
