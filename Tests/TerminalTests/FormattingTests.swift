import Terminal
import Testing

@Suite struct FormattingTests {
    @Test(
        arguments: [
            (-5, "0 B"), (0, "0 B"), (999, "999 B"), (1_000, "1.0 kB"), (1_049, "1.0 kB"), (1_050, "1.1 kB"),
            (29_140_000, "29.1 MB"),
            (999_949, "999.9 kB"), (999_950, "1.0 MB"), (1_073_741_824, "1.1 GB"), (Int64.max, "9.2 EB"),
        ] as [(Int64, String)]
    )
    func bytesAreCountedInPowersOfTen(bytes: Int64, expected: String) {
        #expect(ByteCount.text(bytes) == expected)
    }

    @Test(arguments: [(-1, "0:00"), (7_999, "0:07"), (754_000, "12:34"), (3_723_000, "1:02:03")] as [(Int64, String)])
    func clocks(milliseconds: Int64, expected: String) {
        #expect(DurationText.clock(milliseconds: milliseconds) == expected)
    }

    @Test(
        arguments: [(7_000, "0:07"), (62_340, "1:02.340"), (62_004, "1:02.004"), (50, "0:00.050")] as [(Int64, String)]
    )
    func positions(milliseconds: Int64, expected: String) {
        #expect(DurationText.position(milliseconds: milliseconds) == expected)
    }

    @Test(
        arguments: [
            (0, "0 s"), (59_999, "59 s"), (60_000, "1 min"), (3_599_000, "59 min"), (3_600_000, "1 h"),
            (86_400_000, "1 d"),
        ] as [(Int64, String)]
    )
    func roughDurations(milliseconds: Int64, expected: String) {
        #expect(DurationText.rough(milliseconds: milliseconds) == expected)
    }
}
