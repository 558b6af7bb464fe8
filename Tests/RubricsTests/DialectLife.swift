import Testing

@testable import Recognition
@testable import Rubrics

/// A judged case under one shipped scheme, from the application to the day on which the candidate is told of the decision.
struct DialectLife {
    /// A Monday.
    static let toldAt = Instant(iso8601: "2026-08-03T10:00:00Z")

    let rules: CaseRules
    private(set) var state: CaseState

    /// Every body has UTC's clocks, so that what differs are the schemes.
    struct EverywhereUTC: LocalTime {
        func secondsAheadOfUTC(in zone: String, at instant: Instant) -> Int? { 0 }
    }

    init(_ row: DialectCase, under scheme: Scheme) throws {
        rules = CaseRules(scheme: scheme, rubrics: [:], localTime: EverywhereUTC())
        let told = try #require(Self.toldAt)
        let candidate = try #require(PersonID("CAND1DATE001"))
        let official = try #require(PersonID("0FF1C1A10001"))
        let digest = try #require(Digest(hex: String(repeating: "c", count: 64)))
        let judged = try zip(["CARP-ENS-01", "MUR-TAB-01"], row.units).map { code, piece in
            try Self.judge(piece, unit: DialectTests.unit(code), under: scheme, rubric: digest)
        }
        let opening = CaseAct.Applied(
            candidate: candidate,
            scheme: SchemeReference(code: scheme.code, version: scheme.version, digest: digest),
            units: judged.map {
                UnitReference(code: $0.unit, version: "1", contentDigest: digest, structureDigest: digest)
            }
        )
        let opened = told.adding(days: -30)
        state = CaseState(id: try #require(CaseID("0123456789AB")), opening: opening, at: opened)
        let check = IdentityCheck(method: .documentInPerson, by: official, at: opened)
        let assessor = Author(person: official, role: .assessor)
        append(.admitted(.init(identityCheck: check, challenge: "MAIZ42")), by: assessor, at: opened)
        append(.submitted(.init(set: 1, evidence: [], declaresOwnWork: true)), by: assessor, at: opened)
        for act in judged { append(.judged(act), by: assessor, at: opened) }
        try decide(by: Author(person: official, role: .certifier), at: told)
    }

    private mutating func append(_ act: CaseAct, by author: Author, at instant: Instant) {
        state = CaseState.next(state, id: state.id, act: act, author: author, at: instant) ?? state
    }

    /// As it is recommended, which follows from the units.
    private mutating func decide(by certifier: Author, at instant: Instant) throws {
        let following = try #require(state.followingAct)
        append(following, by: Author(role: .system), at: instant)
        let outcome = try #require(state.recommendation)
        let decision = try #require(DecisionID("DEC1S10N0001"))
        let act = CaseAct.Decided(
            decision: decision,
            outcome: outcome,
            units: state.judgedOutcomes,
            givesReason: true
        )
        append(.decided(act), by: certifier, at: instant)
        append(.notified(.init(decision: decision)), by: certifier, at: instant)
    }

    private static func judge(
        _ piece: DialectCase.JudgedUnitOfCase,
        unit: CompetencyUnit,
        under scheme: Scheme,
        rubric: Digest
    ) throws -> CaseAct.Judged {
        let judgements = DialectTests.judgements(piece.verdicts, of: unit)
        let affirmed = RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: true)
        let asking = piece.lacksOneOfTenClips ? unit.asking(times: 10) : unit
        let clips = try DialectTests.clips(of: asking)
        let explanation = scheme.decisionRule.explain(
            unit: asking,
            judgements: judgements,
            rulesOfEvidence: affirmed,
            evidence: piece.lacksOneOfTenClips ? Array(clips.dropLast()) : clips
        )
        return CaseAct.Judged(
            unit: unit.code,
            round: .first,
            rubric: rubric,
            set: 1,
            judgements: judgements,
            rulesOfEvidence: affirmed,
            outcome: explanation.isCompetent ? .competent : .notYetCompetent
        )
    }

    var outcome: CaseOutcome? { state.decision?.act.outcome }

    var unitOutcomes: [UnitOutcome] { state.units.compactMap(\.outcome) }

    func end(of kind: ClockKind) throws -> Instant? {
        try state.runningClocks(under: rules).first { $0.key.kind == kind }?.dueAt
    }

    /// Whether the failed units may be tried again, a day after the candidate was told.
    func mayTryAgain(after attempts: Int) throws -> Bool {
        var tried = state
        tried.attempt = attempts
        let told = try #require(Self.toldAt)
        let act = CaseAct.ReassessmentOpened(
            attempt: attempts + 1,
            units: tried.unitsToTryAgain(under: rules.scheme.reassessmentRules)
        )
        let proposal = Proposal(
            act: .reassessmentOpened(act),
            author: Author(person: state.candidate, role: .candidate),
            at: told.adding(days: 1)
        )
        return ReassessmentFits().refusal(of: proposal, in: tried, under: rules) == nil
    }
}

extension CompetencyUnit {
    /// The same unit, which asks for so many clips of the work, one by one.
    fileprivate func asking(times: Int) -> CompetencyUnit {
        let requirements = (1...times).compactMap { number in
            evidenceRequirements.first { $0.isMandatory }.map { first in
                EvidenceRequirement(
                    code: RequirementCode(checked: "V\(number)"),
                    instruction: first.instruction,
                    isMandatory: true,
                    minimumClips: first.minimumClips,
                    maximumClips: first.maximumClips,
                    minimumSeconds: first.minimumSeconds,
                    maximumSeconds: first.maximumSeconds,
                    needsSound: first.needsSound,
                    orientation: first.orientation,
                    occasions: first.occasions,
                    contexts: first.contexts,
                    maximumAgeDays: first.maximumAgeDays,
                    criteria: first.criteria
                )
            }
        }
        return CompetencyUnit(
            code: code,
            version: version,
            title: title,
            standards: standards,
            elements: elements,
            evidenceRequirements: requirements
        )
    }
}
