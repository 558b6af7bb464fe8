import Recognition

extension Invariant {
    static let foldEqualsState = Invariant(
        "fold-equals-state",
        "The envelopes of a case fold to the state that the service holds, also when the personal parts of all acts were deleted."
    )
    static let repeatedOnce = Invariant(
        "command-done-once",
        "A command that comes twice with the same key is done once, and gets the same answer."
    )
    static let storeTakesEachActOnce = Invariant(
        "version-is-expected",
        "An act is appended only to the version on which it was decided."
    )
    static let serviceIsNotRefused = Invariant(
        "service-is-not-refused",
        "What the service does by itself, because it follows from the state or from a clock, is never refused."
    )
    static let refusalsAdvise = Invariant("refusals-advise", "A refusal tells the rule and what would satisfy it.")
    static let noDeadEnd = Invariant(
        "no-dead-end",
        "From each state that a life has led to, people of good will bring the case to its end; somebody always has a next step."
    )

    static let record: [Invariant] = [
        foldEqualsState, repeatedOnce, storeTakesEachActOnce, serviceIsNotRefused, refusalsAdvise, noDeadEnd,
        Invariant("one-version-an-act", "Each act makes the version of its case grow by one.") {
            $0.after.version == $0.before.version + 1 && $0.after.lastActAt == $0.proposal.at
        },
        Invariant("person-behind-each-role", "Behind each role but the service's own stands a person.") {
            ($0.author == nil) == ($0.proposal.author.role == .system)
        },
        Invariant("own-case", "Whoever acts as a candidate acts in their own case.") {
            $0.proposal.author.role != .candidate || $0.author == $0.before.candidate
        },
        Invariant("candidate-stays", "A case has one candidate and one scheme for its whole life.") {
            $0.after.candidate == $0.before.candidate && $0.after.scheme == $0.before.scheme
                && $0.after.id == $0.before.id
        },
        Invariant("units-stay", "No unit comes into a case after its application, and none disappears.") {
            $0.before.units.count == $0.after.units.count || $0.act.kind == .applied
        },
    ]
}
