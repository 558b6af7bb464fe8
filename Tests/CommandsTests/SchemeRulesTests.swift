import AssayTesting
import Foundation
import Recognition
import Testing

@testable import Commands

/// What `rubric show --scheme` prints of a scheme's rules.
@Suite struct SchemeRulesTests {
    private let output = Output(isJSON: false, environment: ["LANG": "en"])

    private func scheme(adding json: String) throws -> Scheme {
        let own = try JSONSerialization.jsonObject(with: JSONEncoder().encode(ServiceSample.scheme))
        let more = try JSONSerialization.jsonObject(with: Data(json.utf8))
        var members = try #require(own as? [String: Any])
        members.merge(try #require(more as? [String: Any])) { $1 }
        return try JSONDecoder().decode(Scheme.self, from: JSONSerialization.data(withJSONObject: members))
    }

    private func lines(_ scheme: Scheme) -> [String] {
        output.rules(scheme).map { $0.split(separator: " ").joined(separator: " ") }
    }

    @Test func saysThatASilentSchemeSetsNoLimit() {
        let lines = lines(ServiceSample.scheme)
        for line in [
            "competent: all critical criteria met, and a weighted score of 60 %",
            "reassessment: without limit, failed units only",
            "certificate: does not expire", "no clocks", "asks for: nothing beside the evidence",
            "weekend: saturday, sunday", "credit transfer: no",
            "1 panel of 3, 1 from outside", "case-lapsed: lapsed",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    @Test func showsEveryRule() throws {
        let scheme = try scheme(
            adding: """
                {"clocks": {"appeal-lodging": {"term": {"count": 20, "unit": "working-days"}, "reminders": []},
                    "certificate-validity": {"term": {"count": 5, "unit": "years"},
                        "reminders": [{"count": 6, "unit": "months"}, {"count": 1, "unit": "months"}]}},
                "calendar": {"weekend": ["friday"], "holidays": ["12-25", "2026-11-16"], "movesEndToWorkingDay": true},
                "appeals": {"grounds": ["procedure"], "stages": [{"panel": {"members": 3, "outsiders": 1}},
                    {"panel": {"members": 1, "outsiders": 1},
                        "lodging": {"term": {"count": 1, "unit": "months"}, "reminders": []}}]},
                "reassessment": {"attempts": 1, "failedUnitsOnly": false, "afterwards": "closed"},
                "certificateRenewal": {"requirement": "practice", "opens": {"count": 6, "unit": "months"}},
                "processRequirements": ["plan"], "meetingLink": "https://meet.example.org/{session}",
                "secondMarkingPercent": 15, "batch": "all-or-none", "allowsCreditTransfer": true,
                "creditProofKinds": ["document", "photo"]}
                """
        )
        let lines = lines(scheme)
        for line in [
            "appeal-lodging 1 20 working days candidate", "appeal-lodging 2 1 month candidate",
            "certificate-validity 5 years candidate 6 months, 1 month", "weekend: friday", "holidays: 12-25 2026-11-16",
            "an end on a day off: moves to the next working day", "appeal on: procedure",
            "1 panel of 3, 1 from outside", "2 panel of 1, 1 from outside",
            "reassessment: once, every unit, then closed", "second marking: 15 % of units", "batch: all-or-none",
            "asks for: plan",
            "meetings at: https://meet.example.org/{session}",
            "certificate: valid for 5 years, renewed by practice, from 6 months before",
            "credit transfer: yes, on a document or photo",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }
}
