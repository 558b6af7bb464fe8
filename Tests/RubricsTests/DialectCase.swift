import Testing

@testable import Recognition
@testable import Rubrics

/// A case of one or two judged units, and what each shipped scheme makes of it.
struct DialectCase: Sendable, CustomTestStringConvertible {
    let name: String
    /// How the first unit was judged, and the second, where there is one.
    let units: [JudgedUnitOfCase]
    /// In the order of `DialectTests.codes`.
    let outcomes: [CaseOutcome]

    var testDescription: String { name }

    /// What is not said is met at the best level.
    struct JudgedUnitOfCase: Sendable {
        var verdicts: [String: Verdict] = [:]
        /// The unit asks for ten clips instead of one, and one of them was never brought.
        var lacksOneOfTenClips = false
    }

    private static let met = JudgedUnitOfCase()
    private static let lightCriterionNotMet = JudgedUnitOfCase(verdicts: ["1.1": .notMet])
    // In the second unit 1.1 is critical.
    private static let secondUnitFailed = JudgedUnitOfCase(verdicts: ["1.1": .notMet])

    static let table = [
        DialectCase(
            name: "all met",
            units: [met, met],
            outcomes: [.full, .full, .full, .full, .full, .full]
        ),
        DialectCase(
            name: "all met but one criterion that is not critical",
            units: [lightCriterionNotMet],
            outcomes: [.full, .full, .none, .full, .none, .full]
        ),
        DialectCase(
            name: "one critical criterion not met",
            units: [JudgedUnitOfCase(verdicts: ["2.2": .notMet])],
            outcomes: [.none, .none, .none, .none, .none, .none]
        ),
        // 85 of a hundred: more than the score that Mexico's scheme asks for, which asks for the critical ones too.
        DialectCase(
            name: "the score is enough, the second condition does not hold",
            units: [JudgedUnitOfCase(verdicts: ["2.1": .insufficient]), met],
            outcomes: [.partial, .partial, .partial, .partial, .partial, .partial]
        ),
        DialectCase(
            name: "90 % of the evidence that is required",
            units: [JudgedUnitOfCase(lacksOneOfTenClips: true)],
            outcomes: [.full, .none, .none, .full, .full, .none]
        ),
        DialectCase(
            name: "some units competent",
            units: [met, secondUnitFailed],
            outcomes: [.partial, .partial, .partial, .partial, .partial, .partial]
        ),
        DialectCase(
            name: "some units competent under some schemes only",
            units: [lightCriterionNotMet, met],
            outcomes: [.full, .full, .partial, .full, .partial, .full]
        ),
        DialectCase(
            name: "no unit competent under some schemes, one under others",
            units: [lightCriterionNotMet, secondUnitFailed],
            outcomes: [.partial, .partial, .none, .partial, .none, .partial]
        ),
        DialectCase(
            name: "none competent",
            units: [JudgedUnitOfCase(verdicts: ["2.1": .notMet]), secondUnitFailed],
            outcomes: [.none, .none, .none, .none, .none, .none]
        ),
    ]
}
