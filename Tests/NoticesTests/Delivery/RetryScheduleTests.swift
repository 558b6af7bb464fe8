import Notices
import Recognition
import Testing

@Suite struct RetryScheduleTests {
    @Test func triesSevenTimesAndThenNoMore() {
        let delays = (1...8).map { RetrySchedule.delay(afterAttempts: $0, fault: .commandTimedOut) }
        #expect(delays == [60, 300, 1_800, 7_200, 21_600, 86_400, nil, nil])
        #expect(RetrySchedule.delays.first == 0)
    }

    @Test func doesNotTryAgainWhatCannotGoBetter() {
        for fault in [
            NoticeFault.noAddress, .noText(.decision), .answered(status: 410, retryAfter: nil),
            .commandFailed(exit: 67),
        ] {
            #expect(RetrySchedule.delay(afterAttempts: 1, fault: fault) == nil)
        }
    }

    @Test(arguments: [(1, 600, 600), (1, 10, 60), (4, 10, 7_200), (1, 900_000, 86_400), (1, -5, 60)])
    func waitsForAsLongAsItWasAsked(attempts: Int, asked: Int, delay: Int64) {
        #expect(RetrySchedule.delay(afterAttempts: attempts, fault: .answered(status: 503, retryAfter: asked)) == delay)
    }

    @Test(arguments: [0, -1, .max, .min]) func takesNoOtherCount(attempts: Int) {
        #expect(RetrySchedule.delay(afterAttempts: attempts, fault: .commandTimedOut) == nil)
    }

    @Test func everyFaultHasACodeOfItsOwnAndAText() {
        let faults: [NoticeFault] =
            [
                .noText(.decision), .noAddress, .commandNotStarted, .commandTimedOut, .commandKilled(signal: 9),
                .commandFailed(exit: 75),
                .answered(status: 302, retryAfter: nil), .answered(status: 503, retryAfter: 1), .interrupted,
            ] + NoticeFault.NetworkFailure.allCases.map(NoticeFault.network)
        #expect(Set(faults.map(\.code)).count == faults.count)
        #expect(Set(faults.map(\.description)).count == faults.count)
    }

    @Test(arguments: [408, 409, 425, 429, 500, 502, 503, 504, 599]) func triesAgain(status: Int) {
        #expect(NoticeFault.answered(status: status, retryAfter: nil).isTemporary)
    }

    @Test(arguments: [300, 301, 302, 304, 307, 400, 401, 403, 404, 410, 422]) func doesNotTryAgain(status: Int) {
        #expect(!NoticeFault.answered(status: status, retryAfter: nil).isTemporary)
    }

    @Test func withoutATransportEveryNoticeIsOnTheCaseAlone() async throws {
        try await CaseAlone().deliver(Example.notice(address: nil))
    }
}
