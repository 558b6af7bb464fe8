import ArgumentParser

struct ComplaintGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "complaint",
        abstract: "Complain, and answer complaints.",
        discussion: """
            A complaint is about how a case is run. Against a decision there is the appeal.

            Example:
              $ assay complaint lodge 4ZC08NYV6HRD --about service --reason "no answer"
            """,
        subcommands: [ComplaintLodge.self, ComplaintSettle.self]
    )
}
