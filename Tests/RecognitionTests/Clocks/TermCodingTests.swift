import Foundation
import Recognition
import Testing

@Suite struct TermCodingTests {
    @Test func refusesCountsOutOfRange() throws {
        for unit in TermUnit.allCases {
            #expect(Term(0, unit) == nil && Term(-1, unit) == nil && Term(unit.range.upperBound + 1, unit) == nil)
            let json = #"{"count":0,"unit":"\#(unit.rawValue)"}"#
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(Term.self, from: Data(json.utf8)) }
        }
        #expect(Term(1, .months)?.description == "1 month" && Term(20, .workingDays)?.description == "20 working days")
    }

    @Test(arguments: ["2026-02-28", "2028-02-29", "02-29", "12-25", "01-01"]) func readsHolidays(text: String) throws {
        let holiday = try #require(Holiday(text))
        #expect(holiday.description == text)
        let data = try JSONEncoder().encode([holiday])
        #expect(String(decoding: data, as: UTF8.self) == #"["\#(text)"]"#)
        #expect(try JSONDecoder().decode([Holiday].self, from: data) == [holiday])
    }

    @Test(arguments: ["", "2026-02-29", "02-30", "13-01", "1-1", "2026-2-1", "25-12", "2026-11-22T10:30:00Z", "Easter"])
    func refusesOtherDays(text: String) {
        #expect(Holiday(text) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Holiday].self, from: Data(#"["\#(text)"]"#.utf8))
        }
    }

    @Test func refusesAPanelWithoutAnOutsider() {
        #expect(AppealPanel(members: 3, outsiders: 0) == nil && AppealPanel(members: 1, outsiders: 2) == nil)
        #expect(AppealPanel(members: 1, outsiders: 1) != nil && AppealPanel(members: 0, outsiders: 0) == nil)
        let json = Data(#"{"members":3,"outsiders":0}"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(AppealPanel.self, from: json) }
    }
}
