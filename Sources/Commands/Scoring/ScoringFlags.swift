import ArgumentParser
import Recognition
import ServiceAPI

/// A scoring on the command line.
struct ScoringFlags: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Criteria that are met, separated by commas.", valueName: "criteria"))
    var met: [String] = []

    @Option(name: .long, help: ArgumentHelp("Criteria that are not met.", valueName: "criteria"))
    var notMet: [String] = []

    @Option(name: .long, help: ArgumentHelp("Criteria that the evidence does not let be seen.", valueName: "criteria"))
    var insufficient: [String] = []

    @Option(name: .long, help: ArgumentHelp("Criteria that do not apply.", valueName: "criteria"))
    var notApplicable: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("Where a criterion is seen: 1.1=e1@12-18. Repeat for more.", valueName: "citation")
    )
    var cite: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("The level reached: 1.1=secure. It says the verdict too.", valueName: "level")
    )
    var level: [String] = []

    @Option(name: .long, help: ArgumentHelp("A remark on a criterion: 1.1=TEXT.", valueName: "remark"))
    var remark: [String] = []

    @Flag(name: .long, help: "The evidence shows the skill that the unit describes.")
    var valid = false

    @Flag(name: .long, help: "There is enough of it to judge.")
    var sufficient = false

    @Flag(name: .long, help: "It is the candidate's own work.")
    var authentic = false

    @Flag(name: .long, help: "It is recent enough.")
    var current = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A clip that you cite and in which you saw or heard the challenge: e1. Repeat for more.",
            valueName: "clip"
        )
    )
    var challengeSeen: [String] = []

    @Option(name: .long, help: ArgumentHelp("The outcome, where it is not what the rule says.", valueName: "outcome"))
    var outcome: UnitOutcome?

    @Option(name: .long, help: ArgumentHelp("To the candidate. It is erased with the case.", valueName: "text"))
    var comment: String?

    /// Whether anything was given at all.
    var isEmpty: Bool {
        [met, notMet, insufficient, notApplicable, cite, level, remark, challengeSeen].allSatisfy(\.isEmpty)
            && !valid && !sufficient && !authentic && !current && outcome == nil && comment == nil
    }
}
