import Terminal
import Testing

@Suite struct ProgressBarTests {
    private let half = ProgressBar(label: "weld.mp4", done: 15_000_000, total: 30_000_000, elapsed: 10_000)

    @Test func showsShareAmountRateAndTimeLeft() {
        #expect(
            half.line(width: 80)
                == "weld.mp4  [##########..........]   50 %  15.0 MB of 30.0 MB  1.5 MB/s  0:10 left"
        )
    }

    @Test func givesWayInOrder() {
        #expect(half.line(width: 62) == "weld.mp4   50 %  15.0 MB of 30.0 MB  1.5 MB/s  0:10 left")
        #expect(half.line(width: 40) == "weld.mp4   50 %  1.5 MB/s  0:10 left")
        #expect(half.line(width: 24) == "weld.mp4   50 %")
        #expect(half.line(width: 5) == " 50 %")
    }

    @Test func neverExceedsTheWidth() {
        let long = ProgressBar(
            label: "田中-\u{1b}[2J-" + String(repeating: "x", count: 90),
            done: 1,
            total: 9_000,
            elapsed: 5_000
        )
        for width in 0...200 {
            #expect(TextWidth.columns(of: long.line(width: width)) <= width)
            #expect(!long.line(width: width).contains("\u{1b}"))
        }
    }

    @Test func aHundredPercentMeansAll() {
        #expect(ProgressBar(label: "a", done: 999_999, total: 1_000_000, elapsed: 1_000).percent == 99)
        let all = ProgressBar(label: "a", done: 1_000_000, total: 1_000_000, elapsed: 2_500)
        #expect(all.percent == 100)
        #expect(all.plainLine == "a: 100 %, 1.0 MB of 1.0 MB, 400.0 kB/s, in 0:02")
    }

    @Test func bytesThatWereThereBeforeDoNotCountForTheRate() {
        let resumed = ProgressBar(label: "a", done: 60, total: 100, elapsed: 1_000, resumedFrom: 50)
        #expect(resumed.rate == 10)
        #expect(resumed.timeLeft == 4_000)
        #expect(resumed.percent == 60)
    }

    @Test func saysNothingItCannotKnow() {
        let unknown = ProgressBar(label: "a", done: 500, total: 0, elapsed: 0)
        #expect(unknown.percent == nil && unknown.rate == nil && unknown.timeLeft == nil)
        #expect(unknown.line(width: 60) == "a    ? %  500 B")
        #expect(ProgressBar(label: "a", done: 0, total: 10, elapsed: 60_000).timeLeft == nil)
    }

    @Test func survivesTheLargestNumbers() {
        let huge = ProgressBar(label: "a", done: .max, total: .max, elapsed: 100)
        #expect(huge.percent == 100)
        #expect(!huge.line(width: 80).isEmpty)
        #expect(!ProgressBar(label: "a", done: 1, total: .max, elapsed: .max).line(width: 80).isEmpty)
    }

    @Test func aLogGetsALineForEachTenth() {
        var previous: ProgressBar?
        var lines: [String] = []
        for done in 0...1_000 {
            let state = ProgressBar(label: "a", done: Int64(done), total: 1_000, elapsed: Int64(done) * 10)
            if let line = state.line(after: previous) { lines.append(line) }
            previous = state
        }
        #expect(lines.count == 11)
        #expect(lines.last == "a: 100 %, 1.0 kB of 1.0 kB, 100 B/s, in 0:10")
    }
}
