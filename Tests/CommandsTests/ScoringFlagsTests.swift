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
                    rulesOfEvidence: RulesOfEvidenceView(valid: true, sufficient: true, authentic: true),
                    outcome: .notYetCompetent,
                    comment: "Again, please"
                )
        )
    }

    @Test func aPhotoIsCitedWithoutSeconds() throws {
        let scoring = try scoring(["--met", "1.1", "--cite", "1.1=e2"])
        #expect(scoring.judgements[0].citations == [CitationView(evidence: try Samples.id("0000000000E2"))])
    }

    @Test func theClipsThatShowTheChallengeAreNamedAsOthersAre() throws {
        let scoring = try scoring(["--met", "1.1", "--cite", "1.1=e1@1-2", "--challenge-seen", "e1,0000000000E2"])
        #expect(scoring.challengeSeen == [try Samples.id("0000000000E1"), try Samples.id("0000000000E2")])
        #expect(throws: ScoringFault.evidenceUnknown("e3")) { try self.scoring(["--challenge-seen", "e3"]) }
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
        let file = try ScoringFile.read(path)
        #expect(file == template)
        #expect(file.judgements.count == 2)
        #expect(file.scoring.comment == nil)
    }

    @Test func aFileIsAScoringOfWhatItWasPrintedFor() throws {
        let old = try Samples.assignment()
        let file = ScoringFile.template(for: old)
        let now = AssignmentView(
            caseID: old.caseID,
            caseVersion: 12,
            unit: old.unit,
            round: old.round,
            set: 2,
            until: old.until,
            rubric: old.rubric,
            evidence: old.evidence
        )
        #expect(try file.seen(now, version: nil) == SeenAssignment(old))
        #expect(try file.seen(now, version: 7) == SeenAssignment(old))
        #expect(throws: CommandFault.scoring(ScoringFault.versionsDiffer(file: 7, given: 12).description)) {
            try file.seen(now, version: 12)
        }
    }

    @Test func aFileThatDoesNotSayWhatItWasMadeOnIsRefusedUnlessTheCallerSaysIt() throws {
        let scratch = try Scratch()
        let file = try ScoringFile.read(try scratch.write(#"{"judgements":[]}"#.utf8, to: "s.json"))
        let assignment = try Samples.assignment()
        #expect(throws: CommandFault.scoring(ScoringFault.versionMissing.description)) {
            try file.seen(assignment, version: nil)
        }
        #expect(try file.seen(assignment, version: 5).caseVersion == 5)
        let fault = #expect(throws: CommandFault.self) { try file.seen(assignment, version: 8) }
        #expect(fault?.status == .conflict)
    }

    @Test func flagsChangeOfADraftOnlyWhatTheyName() throws {
        let assignment = try Samples.assignment()
        let draft = try scoring([
            "--level", "1.1=basic", "--cite", "1.1=e1@1-2", "--not-met", "1.2", "--remark", "1.2=no lock-off",
            "--valid",
            "--comment", "Again, please",
        ])
        func changed(_ arguments: [String]) throws -> ScoringView {
            try ScoringFlags.parse(arguments).scoring(for: assignment, over: draft)
        }
        let cited = try changed(["--cite", "1.1=e2@3-4", "--current"])
        #expect(cited.judgements.map(\.verdict) == [.met, .notMet])
        #expect(cited.judgements[0].level?.text == "basic")
        #expect(cited.judgements[0].citations.map(\.start) == [3_000])
        #expect(cited.judgements[1] == draft.judgements[1])
        #expect(cited.rulesOfEvidence == RulesOfEvidenceView(valid: true, current: true))
        #expect(cited.comment == "Again, please")
        let turned = try changed(["--not-applicable", "1.1"])
        #expect(turned.judgements[0].level == nil && turned.judgements[0].citations.isEmpty)
        #expect(turned.rulesOfEvidence == RulesOfEvidenceView(valid: true))
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
