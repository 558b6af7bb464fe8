import ProcessSimulation
import Recognition
import Testing

/// Cases lived by chance, by everybody in every role. A failure prints its seed and a short story; `simulate --seed N --lives 1` lives
/// it again.
@Suite struct SimulationTests {
    @Test func noLifeBreaksAnInvariant() {
        guard let failed = LivesOfTheTests.tally.failed else { return }
        let story = Shrinker.shrink(failed)?.story ?? "seed \(failed) fails, and then does not"
        Issue.record("\(story)")
    }

    /// The lives are worth something only if they go everywhere.
    @Test func everyActIsDone() {
        #expect(Set(CaseAct.Kind.allCases).subtracting(LivesOfTheTests.tally.tally.kinds) == [])
    }

    @Test func everyStatusIsReached() {
        #expect(Set(CaseStatus.allCases).subtracting(LivesOfTheTests.tally.tally.statuses) == [])
        #expect(Set(UnitStatus.allCases).subtracting(LivesOfTheTests.tally.tally.unitStatuses) == [])
    }

    @Test func everyRefusalIsMet() {
        #expect(Set(RefusalCode.allCases).subtracting(LivesOfTheTests.tally.tally.refused) == Unmet.codes)
    }

    @Test func commandsComeTwiceAndLate() {
        #expect(LivesOfTheTests.tally.tally.repeated > 20)
        #expect(LivesOfTheTests.tally.tally.conflicts > 20)
    }

    @Test(arguments: [UInt64(1), 7, 40, 99])
    func theSameSeedIsTheSameLife(seed: UInt64) {
        let (life, again) = (Simulation.live(seed), Simulation.live(seed))
        #expect(life.acts == again.acts)
        #expect(life.state == again.state)
        #expect(life.acts != Simulation.live(seed + 1).acts)
    }

    /// What no life can meet, each with the reason.
    private enum Unmet {
        static let codes: Set<RefusalCode> = [
            // Each life is one case, and nobody in it has another.
            .appliedAlready
        ]
    }
}
