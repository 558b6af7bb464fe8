import AssayTesting
import Jobs
import Testing

@Suite struct JobBackOffTests {
    @Test func doublesUpToItsLimitAndTakesOffAtMostHalf() {
        let backOff = JobBackOff(first: 1_000, longest: 10_000)
        var generator = SeededGenerator(seed: 1)
        for (attempt, full) in [(1, 1_000), (2, 2_000), (3, 4_000), (4, 8_000), (5, 10_000), (60, 10_000)]
            as [(Int, Int64)]
        {
            let pauses = (0..<200).map { _ in backOff.pause(afterFailure: attempt, using: &generator) }
            #expect(pauses.allSatisfy { (full / 2...full).contains($0) })
            #expect(Set(pauses).count > 50)
        }
    }

    @Test func survivesValuesThatMakeNoSense() {
        var generator = SeededGenerator(seed: 2)
        for backOff in [
            JobBackOff(first: 0, longest: 0), JobBackOff(first: -5, longest: -9), JobBackOff(first: 9, longest: 1),
        ] {
            for attempt in [-1, 0, 1, 5, .max / 2] {
                #expect((0...1).contains(backOff.pause(afterFailure: attempt, using: &generator)))
            }
        }
        let endless = JobBackOff(first: 1, longest: .max)
        #expect(endless.pause(afterFailure: 1_000, using: &generator) > 0)
    }

    @Test func isTheSameForTheSameSeed() {
        var (one, two) = (SeededGenerator(seed: 3), SeededGenerator(seed: 3))
        let backOff = JobBackOff()
        #expect(backOff.pause(afterFailure: 3, using: &one) == backOff.pause(afterFailure: 3, using: &two))
    }
}
