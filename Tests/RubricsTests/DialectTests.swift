import Testing

@testable import Recognition
@testable import Rubrics

/// The same judged unit decided under each shipped scheme: what Mexico's, Chile's, Colombia's, the Philippine, the Australian and
/// the general scheme would say of it.
@Suite struct DialectTests {
    static let codes = ["competencia-laboral", "chilevalora", "sena", "tesda", "australia", "rpl-general"]

    private static let library = RubricFolder(path: ProjectFiles.rubrics).load()

    static func scheme(_ code: String) throws -> SchemeUnits {
        try #require(library.schemes.first { $0.scheme.code.text == code })
    }

    /// CARP-ENS-01: weights of a hundred; 2.1, 2.2 and 3.1 are critical; one clip is mandatory.
    static func unit(_ code: String = "CARP-ENS-01") throws -> CompetencyUnit {
        try #require(scheme("competencia-laboral").units.first { $0.code.text == code })
    }

    /// A judged unit. What is not said is met at the best level.
    struct Judged: Sendable, CustomTestStringConvertible {
        let name: String
        var verdicts: [String: Verdict] = [:]
        /// The lowest level that is still met.
        var isLow = false
        var hasEvidence = true
        var isAffirmed = true
        /// By scheme, in the order of `codes`.
        let competent: [Bool]

        var testDescription: String { name }
    }

    static let table = [
        Judged(name: "everything met", competent: [true, true, true, true, true, true]),
        Judged(
            name: "a critical criterion not met",
            verdicts: ["2.1": .notMet],
            competent: [false, false, false, false, false, false]
        ),
        Judged(
            name: "a critical criterion cannot be seen",
            verdicts: ["3.1": .insufficient],
            competent: [false, false, false, false, false, false]
        ),
        // 90 of a hundred.
        Judged(
            name: "a light criterion not met",
            verdicts: ["1.1": .notMet],
            competent: [true, true, false, true, false, true]
        ),
        // 80 of a hundred, which is enough.
        Judged(
            name: "two light criteria not met",
            verdicts: ["1.1": .notMet, "2.3": .notMet],
            competent: [true, true, false, true, false, true]
        ),
        // 75 of a hundred.
        Judged(
            name: "two criteria of weight not met",
            verdicts: ["1.2": .notMet, "2.3": .insufficient],
            competent: [false, true, false, true, false, true]
        ),
        // 66 of a hundred, and every criterion is met.
        Judged(
            name: "everything barely met",
            isLow: true,
            competent: [false, true, true, true, true, true]
        ),
        Judged(
            name: "everything met, a required clip is missing",
            hasEvidence: false,
            competent: [true, false, false, true, true, false]
        ),
        Judged(
            name: "a criterion that does not apply",
            verdicts: ["1.1": .notApplicable],
            competent: [true, true, true, true, true, true]
        ),
        Judged(
            name: "the evidence is not the candidate's own",
            isAffirmed: false,
            competent: [false, false, false, false, false, false]
        ),
    ]

    @Test(arguments: table) func isDecidedAsEachSchemeWould(judged: Judged) throws {
        let unit = try Self.unit()
        let evidence = try judged.hasEvidence ? Self.clips(of: unit) : []
        let found = try Self.codes.map { code in
            try Self.scheme(code).scheme.decisionRule.explain(
                unit: unit,
                judgements: Self.judgements(judged.verdicts, isLow: judged.isLow, of: unit),
                rulesOfEvidence: RulesOfEvidence(
                    valid: true,
                    sufficient: true,
                    authentic: judged.isAffirmed,
                    current: true
                ),
                evidence: evidence
            ).isCompetent
        }
        #expect(found == judged.competent, "\(Self.codes)")
    }

    static func judgements(
        _ verdicts: [String: Verdict],
        isLow: Bool = false,
        of unit: CompetencyUnit
    ) -> [Judgement] {
        unit.criteria.map { criterion in
            let verdict = verdicts[criterion.code.text] ?? .met
            let lowest = criterion.levels.last { $0.isMet }?.code
            return Judgement(
                criterion: criterion.code,
                verdict: verdict,
                level: verdict == .met && isLow ? lowest : nil,
                citations: []
            )
        }
    }

    /// A clip for each mandatory requirement, in their order.
    static func clips(of unit: CompetencyUnit) throws -> [EvidenceState] {
        let id = try #require(EvidenceID("0123456789AB"))
        let digest = try #require(Digest(hex: String(repeating: "a", count: 64)))
        return unit.evidenceRequirements.filter(\.isMandatory).map { requirement in
            EvidenceState(
                id: id,
                digest: digest,
                size: 1,
                purpose: EvidencePurpose(unit: unit.code, requirement: requirement.code),
                receivedAt: Instant(milliseconds: 0),
                provenance: nil,
                examination: CaseAct.EvidenceExamined(evidence: id, report: digest, findings: [])
            )
        }
    }

    /// The words for a case of which all, some and no units are competent, in the scheme's own language.
    @Test(
        arguments: [
            (
                "competencia-laboral", ["competente", "todavía no competente"], "dictamen procedente",
                "dictamen parcial"
            ),
            ("chilevalora", ["competente", "aún no competente"], "perfil certificado", "informe de brechas"),
            ("sena", ["competente", "aún no competente"], "todas las normas", "algunas normas"),
            ("tesda", ["competent", "not yet competent"], "National Certificate", "Certificate of Competency"),
            ("australia", ["competent", "not yet competent"], "qualification", "statement of attainment"),
            ("rpl-general", ["competent", "not yet competent"], "full recognition", "statement of attainment"),
        ]
    )
    func saysItInItsOwnWords(code: String, units: [String], full: String, partial: String) throws {
        let scheme = try Self.scheme(code).scheme
        let words = scheme.vocabulary
        #expect(
            [.competent, .notYetCompetent].map { words.word(for: $0 as UnitOutcome).text(for: scheme.languages) }
                == units
        )
        let outcomes: [[UnitOutcome]] = [
            [.competent, .competent], [.competent, .notYetCompetent], [.notYetCompetent, .notYetCompetent],
        ]
        let said = outcomes.map { words.word(for: CaseOutcome.following($0)).text(for: scheme.languages) }
        #expect(said[0].contains(full) && said[1].contains(partial))
        #expect(Set(said).count == 3)
    }

    /// Days of the year 2026 and 2027 on which each country's bodies do not work, from Monday to Friday.
    @Test(
        arguments: [
            ("competencia-laboral", [7, 5]), ("chilevalora", [10, 10]), ("sena", [19, 16]), ("tesda", [18, 10]),
            ("australia", [9, 9]), ("rpl-general", [1, 1]),
        ]
    )
    func hasTheHolidaysOfTwoYears(code: String, counts: [Int]) throws {
        let days = WorkingDays(try Self.scheme(code).scheme.workingCalendar)
        let free = [(20_454 as Int64)..<20_819, 20_819..<21_184].map { year in
            year.count { day in
                Weekday(daysSinceEpoch: day) != .saturday && Weekday(daysSinceEpoch: day) != .sunday
                    && !days.contains(day)
            }
        }
        #expect(free == counts)
    }

    /// Each sets what a candidate can miss or wait for.
    @Test(arguments: codes) func setsTheClocksThatACaseNeeds(code: String) throws {
        let scheme = try Self.scheme(code).scheme
        let needed: [ClockKind] = [
            .applicationReply, .submission, .assessment, .furtherEvidence, .verification, .decision, .notification,
            .appealLodging, .appealOutcome, .complaint, .reassessment, .evidenceRetention, .recordRetention,
            .licenceCurrency,
        ]
        for kind in needed {
            for stage in scheme.appealRules.stages.indices {
                #expect(scheme.clock(kind, stage: stage + 1) != nil, "\(kind) \(stage + 1)")
            }
        }
    }
}
