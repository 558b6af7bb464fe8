import ArgumentParser
import Recognition
import ServiceAPI
import Testing

@testable import Commands

@Suite struct ScoringFlagsTests {
    private func scoring(_ arguments: [String]) throws -> ScoringView {
        try ScoringFlags.parse(arguments).scoring(for: try Samples.assignment())
    }

    @Test func flagsMakeAScoring() throws {
        let scoring = try scoring([
            "--met", "1.1", "--cite", "1.1=e1@12-18", "--cite", "1.1=e2@1:02-1:10.5", "--not-met", "1.2", "--level",
            "1.1=secure",
            "--remark", "1.2=no lock-off", "--valid", "--sufficient", "--authentic", "--outcome", "not-yet-competent",
            "--comment", "Again, please",
        ])
        #expect(
            scoring
                == ScoringView(
                    judgements: [
                        JudgementView(
                            criterion: try Samples.id("1.1"),
                            verdict: .met,
                            level: try Samples.id("secure"),
                            citations: [
                                CitationView(evidence: try Samples.id("0000000000E1"), start: 12_000, end: 18_000),
                                CitationView(evidence: try Samples.id("0000000000E2"), start: 62_000, end: 70_500),
                            ]
                        ),
                        JudgementView(
                            criterion: try Samples.id("1.2"),
                            verdict: .notMet,
                            citations: [],
                            comment: "no lock-off"
                        ),
                    ],
                    rulesOfEvidence: RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: false),
                    outcome: .notYetCompetent,
                    comment: "Again, please"
                )
        )
    }

    @Test func aPhotoIsCitedWithoutSeconds() throws {
        let scoring = try scoring(["--met", "1.1", "--cite", "1.1=e2"])
        #expect(scoring.judgements[0].citations == [CitationView(evidence: try Samples.id("0000000000E2"))])
    }

    @Test func severalCriteriaFitInOneFlag() throws {
        let scoring = try scoring(["--insufficient", "1.2,1.1"])
        #expect(scoring.judgements.map(\.criterion.text) == ["1.1", "1.2"])
        #expect(scoring.judgements.allSatisfy { $0.verdict == .insufficient })
        #expect(scoring.rulesOfEvidence == nil)
    }

    @Test func aLevelSaysTheVerdict() throws {
        let scoring = try scoring(["--level", "1.1=basic", "--level", "1.2=unsafe"])
        #expect(scoring.judgements.map(\.verdict) == [.met, .notMet])
    }

    @Test(arguments: [
        (["--met", "9.9"], ScoringFault.criterionUnknown("9.9", known: ["1.1", "1.2"])),
        (["--met", "1.1", "--not-met", "1.1"], .criterionTwice("1.1")),
        (
            ["--met", "1.1", "--level", "1.1=gold"],
            .levelUnknown("gold", criterion: "1.1", known: ["secure", "basic", "unsafe"])
        ),
        (["--met", "1.1", "--level", "1.1=unsafe"], .levelDisagrees("unsafe", criterion: "1.1")),
        (["--cite", "1.1=e1@1-2"], .verdictMissing("1.1")),
        (["--met", "1.1", "--cite", "1.1=e3@1-2"], .evidenceUnknown("e3")),
        (["--met", "1.1", "--cite", "1.1=e1@5-2"], .citationTurned("e1@5-2")),
        (["--met", "1.1", "--cite", "1.1=e1@5"], .citationMalformed("e1@5")),
        (["--met", "1.1", "--cite", "1.1=e1@5@6"], .citationMalformed("e1@5@6")),
        (["--met", "1.1", "--cite", "e1@5-6"], .pairMalformed("e1@5-6", option: "--cite")),
    ])
    func faultsSayWhatIsWrong(arguments: [String], fault: ScoringFault) {
        #expect(throws: fault) { try scoring(arguments) }
    }

    @Test(arguments: [
        ("12", 12_000), ("0", 0), ("12.5", 12_500), ("12.25", 12_250), ("12.125", 12_125), ("1:02", 62_000),
        ("1:02:03.5", 3_723_500), ("90", 90_000),
    ])
    func secondsAreRead(text: String, milliseconds: Int) {
        #expect(SecondsText.milliseconds(text[...]) == milliseconds)
    }

    @Test(arguments: ["", "-1", "1.", ".5", "1:60", "1:2:3:4", "1.2345", "1e3", "１２", "99999999", "1 2"])
    func whatAreNoSecondsIsRefused(text: String) {
        #expect(SecondsText.milliseconds(text[...]) == nil)
    }

    @Test(arguments: [(12_000, "12"), (12_500, "12.5"), (62_050, "62.05"), (5, "0.005")])
    func secondsAreWrittenAsTheyAreRead(milliseconds: Int, text: String) {
        #expect(SecondsText.text(milliseconds) == text)
        #expect(SecondsText.milliseconds(text[...]) == milliseconds)
    }

    @Test func aTemplateReadsBack() throws {
        let scratch = try Scratch()
        let template = ScoringFile.template(for: try Samples.assignment())
        let path = try scratch.write(Output.json(template).utf8, to: "scoring.json")
        let scoring = try ScoringFile.read(path)
        #expect(scoring.judgements == template.judgements)
        #expect(scoring.judgements.count == 2)
        #expect(scoring.comment == nil)
    }

    @Test func aFileThatIsNotUnderstoodSaysWhere() throws {
        let scratch = try Scratch()
        let path = try scratch.write(
            #"{"judgements":[{"criterion":"1.1","verdict":"yes","citations":[]}]}"#.utf8,
            to: "s.json"
        )
        #expect(throws: CommandFault.scoring("\(path): \(ScoringFault.notJSON(path: "judgements/0/verdict"))")) {
            try ScoringFile.read(path)
        }
    }
}
