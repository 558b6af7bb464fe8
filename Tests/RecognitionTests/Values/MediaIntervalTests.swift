import Foundation
import Recognition
import Testing

@Suite struct MediaIntervalTests {
    @Test func holdsAStretchThatEndsAfterItStarts() {
        #expect(MediaInterval(start: 0, end: 1)?.end == 1)
        #expect(MediaInterval(start: 12_000, end: 18_000)?.start == 12_000)
        #expect(MediaInterval(start: 0, end: .max) != nil)
    }

    @Test(arguments: [(0, 0), (5, 5), (6, 5), (-1, 5), (.min, .max), (.max, .max)])
    func refusesEmptyTurnedRoundAndNegative(start: Int, end: Int) {
        #expect(MediaInterval(start: start, end: end) == nil)
    }

    @Test func decodesOnlyWhatItWouldRead() throws {
        let decode =
            { try JSONDecoder().decode(MediaInterval.self, from: Data($0.utf8)) } as (String) throws -> MediaInterval
        #expect(try decode(#"{"start": 1, "end": 2}"#) == MediaInterval(start: 1, end: 2))
        #expect(throws: DecodingError.self) { try decode(#"{"start": 2, "end": 1}"#) }
        #expect(throws: DecodingError.self) { try decode(#"{"start": 1.5, "end": 2}"#) }
        #expect(throws: DecodingError.self) { try decode(#"{"end": 2}"#) }
    }
}
