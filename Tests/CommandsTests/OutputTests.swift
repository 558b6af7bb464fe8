import Foundation
import Recognition
import ServiceAPI
import Testing

@testable import Commands

@Suite struct OutputTests {
    private let output = Output(isJSON: false, environment: [:])
    /// Clears the screen, writes the clipboard, hides a link, rings, turns the reading order round, forges a line.
    private let hostile = "Ana\u{1b}[2J\u{1b}]52;c;ZWNobw==\u{7}\u{1b}]8;;http://evil\u{202e}tnetepmoc\nadmin"

    private func isHarmless(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            scalar == "\n" || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x202E)
        }
    }

    @Test func noEscapeOfAHostileNameReachesTheTerminal() throws {
        let person = PersonView(
            id: try Samples.id("7K2M9QXW4T1B"),
            name: hostile,
            email: hostile,
            roles: [.assessor],
            registeredAt: Timestamp(Instant(milliseconds: 0))
        )
        for lines in [output.person(person), output.people([person])] {
            let text = Output.text(lines)
            #expect(isHarmless(text))
            #expect(text.contains("\\u{1b}[2J"))
            #expect(text.split(separator: "\n").count == lines.count, "a line of output was forged")
        }
    }

    @Test func noEscapeReachesTheTerminalInJSON() throws {
        let text = try Output.json(PersonRequest(name: hostile, roles: [.candidate]))
        #expect(isHarmless(text))
        let back = try WireJSON.decode(PersonRequest.self, from: Array(text.utf8))
        #expect(back.name == hostile)
    }

    @Test func noEscapeReachesTheTerminalInAMessage() {
        let text = CommandFault.file(path: hostile, .notFound).message?.text ?? ""
        #expect(isHarmless(text))
        #expect(text.contains("what to do"))
    }

    @Test func aJSONLineIsOneLine() throws {
        let line = try Output.jsonLine(["a": "x\n\u{2028}y\u{85}z"])
        #expect(line.dropLast().allSatisfy { !$0.isNewline })
        #expect(line.last == "\n")
    }

    @Test func keysAreSortedAndAsOnTheWire() throws {
        let id: CaseID = try Samples.id("4ZC08NYV6HRD")
        #expect(
            try Output.json(AppliedView(caseID: id, version: 3, status: .inAssessment)) == """
                {
                  "caseID" : "4ZC08NYV6HRD",
                  "status" : "in-assessment",
                  "version" : 3
                }

                """
        )
    }

    @Test func namesOfAllScriptsLineUp() throws {
        let people = try ["Ana", "王小明", "José", "สมชาย"].map {
            PersonView(
                id: try Samples.id("7K2M9QXW4T1B"),
                name: $0,
                email: nil,
                roles: [.assessor],
                registeredAt: Timestamp(Instant(milliseconds: 0))
            )
        }
        let lines = output.people(people)
        #expect(lines[0].hasPrefix("PERSON        NAME    ROLES"))
        #expect(lines[1].hasPrefix("7K2M9QXW4T1B  Ana     assessor"))
        #expect(lines[2].hasPrefix("7K2M9QXW4T1B  王小明  assessor"))
        #expect(lines[3].hasPrefix("7K2M9QXW4T1B  José    assessor"))
    }

    @Test func anEmptyListSaysSo() {
        #expect(output.cases([]) == ["There are no such cases."])
    }

    @Test func timesHaveTheOffsetOfTheReader() {
        let instant = Instant(milliseconds: 1_795_343_400_000)  // 2026-11-22T10:30:00Z
        #expect(LocalClock { _ in 0 }.text(instant) == "2026-11-22 10:30 +00:00")
        #expect(LocalClock { _ in -6 * 3_600 }.text(instant) == "2026-11-22 04:30 -06:00")
        #expect(LocalClock { _ in 5 * 3_600 + 2_700 }.text(instant) == "2026-11-22 16:15 +05:45")
        #expect(LocalClock { _ in 14 * 3_600 }.text(instant) == "2026-11-23 00:30 +14:00")
    }

    @Test(arguments: [
        (["LANG": "es_MX.UTF-8"], ["es-MX"]), (["LANG": "C.UTF-8"], []), ([:], []),
        (["LANG": "en_GB", "LANGUAGE": "es_CL:fr"], ["es-CL", "fr", "en-GB"]),
        (["LC_ALL": "POSIX", "LANG": "es_MX", "LANGUAGE": "es"], []),
        (["LC_MESSAGES": "pt_BR@x", "LANG": "en"], ["pt-BR"]),
    ])
    func languagesComeFromTheLocale(environment: [String: String], tags: [String]) {
        #expect(Languages.preferred(in: environment).map(\.text) == tags)
    }

    @Test func theReadersLanguageIsShown() {
        let spanish = Output(isJSON: false, environment: ["LANG": "es_MX.UTF-8"])
        let text = LocalizedText([.english: "weld", LanguageTag(checked: "es"): "soldadura"])
        #expect(spanish.text(text) == "soldadura")
        #expect(output.text(text) == "weld")
    }
}
