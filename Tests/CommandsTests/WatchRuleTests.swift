import Recognition
import Testing

@testable import Commands

@Suite struct WatchRuleTests {
    private static func purposes(_ texts: String...) throws -> [EvidencePurpose] {
        try texts.map { text in
            let purpose = try #require(PurposeArgument(argument: text))
            return EvidencePurpose(unit: purpose.unit, requirement: purpose.requirement)
        }
    }

    @Test(
        arguments: [
            ("4ZC08NYV6HRD.V1.monday.mp4", ["4ZC08NYV6HRD"]), ("4zc0-8nyv-6hrd video.mp4", ["4ZC08NYV6HRD"]),
            ("VID-20261122-WA0001 (4ZC08NYV6HRD).mp4", ["4ZC08NYV6HRD"]), ("Fwd: 4zco8nyv6hrd.mov", ["4ZC08NYV6HRD"]),
            ("4ZC08NYV6HRD 4ZC0-8NYV-6HRD.mp4", ["4ZC08NYV6HRD"]), ("VID-20261122-WA0001.mp4", []), ("", []),
            ("x4ZC08NYV6HRD.mp4", []), ("4ZC08NYV6HRDV1.mp4", []),
            // A word of twelve letters may look like a code; the service knows better.
            ("presentation_4ZC08NYV6HRD.mp4", ["PRESENTAT10N", "4ZC08NYV6HRD"]),
        ] as [(String, [String])]
    ) func findsTheCodeOfACase(name: String, codes: [String]) {
        #expect(WatchRule.codes(in: name).map(\.text) == codes)
    }

    @Test func needsNoNameWhereThereIsNoChoice() throws {
        let only = try Self.purposes("U-1/V1")
        #expect(WatchRule.purpose(in: "4ZC08NYV6HRD.mp4", of: only) == only[0])
        #expect(WatchRule.purpose(in: "4ZC08NYV6HRD.mp4", of: []) == nil)
    }

    @Test(
        arguments: [
            ("4ZC08NYV6HRD.V1.mp4", nil), ("4ZC08NYV6HRD.q1.talk.mp4", "U-1/Q1"), ("4ZC08NYV6HRD u-2 v1.mp4", "U-2/V1"),
            ("4ZC08NYV6HRD u-2.mp4", "U-2/V1"), ("4ZC08NYV6HRD U-1.mp4", nil), ("4ZC08NYV6HRD.mp4", nil),
            ("4ZC08NYV6HRD_HLT.0012_v1.mp4", "HLT.0012/V1"), ("4ZC08NYV6HRD HLT 0012 Q7.mp4", "HLT.0012/V1"),
            ("4ZC08NYV6HRD Q1V1.mp4", nil),
        ] as [(String, String?)]
    ) func takesTheWordsThatName(name: String, expected: String?) throws {
        let choices = try Self.purposes("U-1/V1", "U-1/Q1", "U-2/V1", "HLT.0012/V1")
        let found = WatchRule.purpose(in: name, of: choices)
        #expect(found.map { "\($0.unit)/\($0.requirement)" } == expected)
    }
}
