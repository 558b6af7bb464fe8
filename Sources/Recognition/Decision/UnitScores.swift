/// The points of a judged unit. Criteria that are not applicable offer none; whole numbers throughout, so that a threshold is
/// never missed by a rounding error.
struct UnitScores {
    /// Applicable criteria that are not met, also those without a verdict.
    let notMet: [Criterion]
    let reached: Int
    let offered: Int

    init(unit: CompetencyUnit, judgements: [Judgement]) {
        let byCriterion = Dictionary(judgements.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
        let applicable = unit.criteria.filter { byCriterion[$0.code]?.verdict != .notApplicable }
        notMet = applicable.filter { byCriterion[$0.code]?.verdict != .met }
        reached = applicable.reduce(0) { $0 + $1.weight * Self.points(of: byCriterion[$1.code], for: $1) }
        offered = applicable.reduce(0) { $0 + $1.weight * $1.maximumPoints }
    }

    /// Rounded down.
    var percent: Int { offered == 0 ? 0 : reached * 100 / offered }

    /// A verdict without a level stands for the best level that agrees with it; *insufficient* earns nothing.
    private static func points(of judgement: Judgement?, for criterion: Criterion) -> Int {
        guard let judgement else { return 0 }
        if let code = judgement.level, let level = criterion.level(code) { return level.points }
        return judgement.verdict == .met ? criterion.maximumPoints : 0
    }
}
