import Testing

@testable import Intake

/// What counts as too slow, without a network.
@Suite struct ConnectionWatchTests {
    private func watch() -> ConnectionWatch {
        ConnectionWatch(rate: MinimumRate(bytes: 100, seconds: 10), headSeconds: 5)
    }

    /// A body that is asked for and brings `bytes` each second.
    private func verdict(bringing bytes: Int, for seconds: Int64) -> ConnectionWatch.Verdict {
        var watch = watch()
        watch.asked(at: 0)
        watch.arrived(50, at: 0)
        watch.headEnded()
        for second in 1...seconds {
            watch.asked(at: (second - 1) * 1_000)
            if bytes > 0 {
                watch.arrived(bytes, at: second * 1_000)
                watch.bodyPart()
                #expect(watch.understood() == .fine)
            }
            let verdict = watch.look(at: second * 1_000)
            if verdict != .fine { return verdict }
        }
        return .fine
    }

    @Test func letsABodyLastAsLongAsItMoves() {
        #expect(verdict(bringing: 11, for: 100_000) == .fine)
    }

    @Test func endsABodyThatBringsAlmostNothing() {
        #expect(verdict(bringing: 1, for: 11) == .bodyTooSlow)
        #expect(verdict(bringing: 0, for: 11) == .bodyTooSlow)
    }

    @Test func doesNotEndABodyBeforeItsSpanIsOver() {
        #expect(verdict(bringing: 0, for: 9) == .fine)
    }

    /// The service is busy writing and does not ask for bytes: the client is not to blame.
    @Test func countsNoTimeInWhichNothingWasAskedFor() {
        var watch = watch()
        watch.arrived(50, at: 0)
        watch.headEnded()
        #expect(watch.look(at: 3_600_000) == .fine)
        watch.asked(at: 3_600_000)
        #expect(watch.look(at: 3_609_000) == .fine)
        #expect(watch.look(at: 3_610_000) == .bodyTooSlow)
    }

    @Test func endsAHeadThatDoesNotEnd() {
        var watch = watch()
        #expect(watch.look(at: 100_000) == .fine)
        for second in Int64(100)...104 {
            watch.asked(at: second * 1_000)
            watch.arrived(1, at: second * 1_000)
            #expect(watch.understood() == .fine)
            #expect(watch.phase == .head)
            #expect(watch.look(at: second * 1_000) == .fine)
            watch.asked(at: second * 1_000)
        }
        #expect(watch.look(at: 109_000) == .headTooSlow)
    }

    @Test func waitsBetweenRequestsWithoutEnd() {
        var watch = watch()
        watch.asked(at: 0)
        watch.arrived(10, at: 1)
        watch.headEnded()
        watch.bodyEnded()
        #expect(watch.understood() == .fine)
        watch.asked(at: 1)
        #expect(watch.look(at: 10_000_000) == .fine)
    }

    @Test func endsFramingThatCarriesNothing() {
        var watch = watch()
        watch.arrived(100, at: 0)
        watch.headEnded()
        #expect(watch.understood() == .fine)
        watch.arrived(ConnectionWatch.mostBarren, at: 0)
        #expect(watch.understood() == .fine)
        watch.arrived(1, at: 0)
        #expect(watch.understood() == .framingExcessive)
    }

    @Test func takesFramingThatCarriesSomething() {
        var watch = watch()
        watch.arrived(100, at: 0)
        watch.headEnded()
        for _ in 0..<100 {
            watch.arrived(10_000, at: 0)
            watch.bodyPart()
            #expect(watch.understood() == .fine)
        }
    }
}
