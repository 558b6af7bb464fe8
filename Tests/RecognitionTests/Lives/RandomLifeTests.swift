import Recognition
import Testing

/// Two thousand lives that chance has drawn. A failure names its seed; `RandomLife(seed:)` lives it again.
@Suite struct RandomLifeTests {
    private static let seeds: Range<UInt64> = 0..<2_000
    private static let steps = 50

    @Test func noLifeBreaksARule() async throws {
        var statuses: Set<CaseStatus> = []
        var refused: Set<RefusalCode> = []
        var kinds: Set<CaseAct.Kind> = []
        var stuck: [String] = []
        var violations: [String] = []
        for seed in Self.seeds {
            var life = try RandomLife(seed: seed)
            life.live(steps: Self.steps)
            // No state is a dead end: from wherever chance has left it, people of good will come to a decision.
            if !life.isOver && !life.bringToDecision() {
                let refusal = life.refusals.last.map { "\($0)" } ?? "nothing"
                stuck.append("seed \(seed) in \(life.state.status), \(refusal) was refused last")
            }
            violations += life.violations
            statuses.formUnion(life.statuses)
            refused.formUnion(life.refusals)
            for case .onCase(let act) in life.envelopes.map(\.deed) { kinds.insert(act.kind) }
            // There may be two threads for all tests.
            await Task.yield()
        }
        #expect(violations.prefix(10) == [])
        #expect(stuck == [])
        // The lives are worth something only if they go everywhere.
        #expect(Set(CaseStatus.allCases).subtracting(statuses) == [])
        #expect(Set(CaseAct.Kind.allCases).subtracting(kinds) == [])
        #expect(Set(RefusalCode.allCases).subtracting(refused) == [])
    }

    @Test func theSameSeedIsTheSameLife() throws {
        for seed in Self.seeds.prefix(50) {
            var life = try RandomLife(seed: seed)
            var again = try RandomLife(seed: seed)
            life.live(steps: Self.steps)
            again.live(steps: Self.steps)
            #expect(life.envelopes == again.envelopes)
            #expect(life.state == again.state)
            #expect(life.refusals == again.refusals)
        }
    }
}
