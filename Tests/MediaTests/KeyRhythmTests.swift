import Testing

@testable import Media

@Suite struct KeyRhythmTests {
    private static func keys(_ numbers: [Int], step: Int64 = 100) -> [IndexStretches.Key] {
        numbers.map { IndexStretches.Key(number: $0, time: Int64($0) * step, size: 1000) }
    }

    @Test func findsAKeyBetweenTwoBeats() {
        #expect(KeyRhythm.breaks(in: Self.keys([0, 30, 60, 75, 90, 120, 150, 180, 210]), stated: nil) == [7500, 9000])
        #expect(KeyRhythm.breaks(in: Self.keys([0, 30, 60, 90, 101, 131, 161, 191]), stated: nil) == [10_100])
    }

    @Test func findsNothingInAnEvenClip() {
        #expect(KeyRhythm.breaks(in: Self.keys(Array(stride(from: 0, to: 900, by: 30))), stated: nil) == [])
        #expect(
            KeyRhythm.breaks(in: Self.keys([0, 30, 59, 90, 119, 150, 180, 210]), stated: nil) == [],
            "one picture off"
        )
    }

    @Test func believesTheEncodersOwnRhythmWhereThereAreFewKeys() {
        #expect(KeyRhythm.breaks(in: Self.keys([0, 120]), stated: 250) == [12_000])
        #expect(KeyRhythm.breaks(in: Self.keys([0, 250, 500]), stated: 250) == [])
        #expect(KeyRhythm.breaks(in: Self.keys([0, 120]), stated: nil) == [])
    }

    @Test func knowsNoRhythmOfAnEncoderThatHasNone() {
        #expect(KeyRhythm.breaks(in: Self.keys([0, 11, 31, 78, 90, 140, 151, 199]), stated: nil) == [])
    }

    /// Fewer pictures in the same time: a phone in bad light.
    @Test func letsTheRateSink() {
        var keys = Self.keys(Array(stride(from: 0, to: 300, by: 30)))
        keys += (1...3).map { IndexStretches.Key(number: 270 + $0 * 15, time: 27_000 + Int64($0) * 3000, size: 1000) }
        #expect(KeyRhythm.breaks(in: keys, stated: nil) == [])
    }

    @Test func hasNothingToSayOfNothing() {
        #expect(KeyRhythm.breaks(in: [], stated: nil) == [])
        #expect(KeyRhythm.breaks(in: Self.keys([0]), stated: 250) == [])
    }
}
