/// The points of a judged unit. Criteria that are not applicable offer none; whole numbers throughout, so that a threshold is
/// never missed by a rounding error.
struct UnitScores {
    /// Applicable criteria that are not met, also those without a verdict.
    let notMet: [Criterion]
    /// Nothing applies: then nothing was shown, and no condition on criteria holds.
    let isEmpty: Bool
    let reached: Int
    let offered: Int

    init(unit: CompetencyUnit, judgements: [Judgement]) {
        let byCriterion = Dictionary(judgements.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
        let applicable = unit.criteria.filter { byCriterion[$0.code]?.verdict != .notApplicable }
        isEmpty = applicable.isEmpty
        notMet = applicable.filter { byCriterion[$0.code]?.verdict != .met }
        reached = applicable.reduce(0) { $0 + $1.weight * Self.points(of: byCriterion[$1.code], for: $1) }
        offered = applicable.reduce(0) { $0 + $1.weight * $1.maximumPoints }
    }

    /// Rounded down.
    var percent: Int { offered == 0 ? 0 : reached * 100 / offered }

    /// *Met* without a level stands for the best level, *not met* without one for no points; *insufficient* earns nothing,
    /// because what cannot be seen is at no level.
    private static func points(of judgement: Judgement?, for criterion: Criterion) -> Int {
        guard let judgement, judgement.verdict == .met || judgement.verdict == .notMet else { return 0 }
        if let code = judgement.level, let level = criterion.level(code) { return level.points }
        return judgement.verdict == .met ? criterion.maximumPoints : 0
    }
}
