import Foundation
import Recognition
import Testing

/// Schemes that were adopted before there were such rules stay as they are.
@Suite struct SchemeInForceTests {
    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()

    private static let old = StoryScheme.rules(for: []).scheme

    /// The document that a body adopted, and thus its digest, has no new keys.
    @Test func encodesASilentSchemeAsBefore() throws {
        let data = try Self.encoder.encode(Self.old)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(
            object.keys.sorted() == [
                "assignmentHours", "code", "decisionRule", "identityMethods", "keyframes", "languages", "standards",
                "timeZone", "title", "version", "vocabulary",
            ]
        )
        let words = try #require(object["vocabulary"] as? [String: Any])
        #expect(
            words.keys.sorted() == ["competent", "full", "furtherEvidence", "none", "notYetCompetent", "partial"]
        )
        #expect(try JSONDecoder().decode(Scheme.self, from: data) == Self.old)
    }

    @Test func setsNoLimitWhereTheSchemeIsSilent() {
        for kind in ClockKind.allCases { #expect(Self.old.clock(kind) == nil) }
        #expect(Self.old.workingCalendar == .usual && Self.old.workingCalendar.weekend == [.saturday, .sunday])
        #expect(Self.old.appealRules.grounds == AppealGround.allCases)
        #expect(Self.old.appealRules.stages.map(\.panel) == [.usual])
        #expect(Self.old.reassessmentRules.attempts == nil && Self.old.reassessmentRules.failedUnitsOnly)
        #expect(Self.old.renewalRules == CertificateRenewal(requirement: .assessment, opens: nil))
        #expect(Self.old.secondMarkingShare == 0 && !Self.old.takesCreditTransfer)
        #expect(Self.old.batchRule == .othersProceed)
    }

    @Test func hasAUsualWordForEachOutcomeInFourLanguages() throws {
        let languages = ["en", "es", "fr", "pt"].compactMap(LanguageTag.init)
        for outcome in OutcomeWord.allCases {
            let word = Self.old.vocabulary.word(for: outcome)
            #expect(Set(word.texts.keys) == Set(languages), "\(outcome)")
            #expect(word.texts.values.allSatisfy { !$0.isEmpty })
        }
    }

    @Test func readsAndWritesEveryRule() throws {
        let scheme = try full()
        let data = try Self.encoder.encode(scheme)
        #expect(try JSONDecoder().decode(Scheme.self, from: data) == scheme)
        let text = String(decoding: data, as: UTF8.self)
        #expect(
            text.contains(
                #""clocks":{"appeal-lodging":{"reminders":[{"count":5,"unit":"working-days"}],"#
                    + #""term":{"count":20,"unit":"working-days"}},"#
            )
        )
        #expect(text.contains(#""others":{"case-lapsed":{"en":"timed out"}}"#))
        #expect(scheme.vocabulary.word(for: .caseLapsed).text(for: .english) == "timed out")
        #expect(scheme.vocabulary.word(for: .caseVoid).text(for: .english) == "void")
    }

    @Test func takesTheClocksOfAStageBeforeThoseOfTheScheme() throws {
        let scheme = try full()
        func count(_ kind: ClockKind, _ stage: Int) -> Int? { scheme.clock(kind, stage: stage)?.term.count }
        #expect([1, 2, 3, 0].map { count(.appealLodging, $0) } == [20, 7, 20, 20])
        #expect([1, 2].map { count(.appealOutcome, $0) } == [40, 40])
        #expect(count(.appealAdmission, 2) == 3 && count(.appealAdmission, 1) == nil)
        #expect(count(.decision, 2) == nil)
    }

    private func full() throws -> Scheme {
        func rule(_ count: Int, remind: Int? = nil) throws -> ClockRule {
            ClockRule(
                term: try #require(Term(count, .workingDays)),
                reminders: [remind.flatMap { Term($0, .workingDays) }].compactMap(\.self)
            )
        }
        let old = Self.old
        return Scheme(
            code: old.code,
            version: old.version,
            title: old.title,
            languages: old.languages,
            timeZone: old.timeZone,
            standards: old.standards,
            vocabulary: Vocabulary(
                competent: old.vocabulary.competent,
                notYetCompetent: old.vocabulary.notYetCompetent,
                furtherEvidence: old.vocabulary.furtherEvidence,
                full: old.vocabulary.full,
                partial: old.vocabulary.partial,
                none: old.vocabulary.none,
                others: [.caseLapsed: StoryUnits.text("timed out")]
            ),
            decisionRule: old.decisionRule,
            identityMethods: old.identityMethods,
            keyframes: old.keyframes,
            assignmentHours: old.assignmentHours,
            clocks: [.appealLodging: try rule(20, remind: 5), .appealOutcome: try rule(40)],
            calendar: WorkingCalendar(
                weekend: [.friday],
                holidays: ["2026-01-01", "12-25"].compactMap(Holiday.init),
                movesEndToWorkingDay: true
            ),
            appeals: AppealRules(
                grounds: [.procedure],
                stages: [
                    AppealStage(panel: .usual),
                    AppealStage(panel: .usual, lodging: try rule(7), admission: try rule(3)),
                ]
            ),
            reassessment: ReassessmentRules(attempts: 2, failedUnitsOnly: false, afterwards: .closed),
            certificateRenewal: CertificateRenewal(requirement: .practice, opens: Term(6, .months)),
            secondMarkingPercent: 10,
            batch: .allOrNone,
            allowsCreditTransfer: true,
            creditProofKinds: [.document]
        )
    }
}
