import Recognition

/// The single acts that the steps are made of.
extension SampleCase {
    var applied: CaseAct { .applied(.init(candidate: candidate, scheme: scheme, units: units)) }

    var submitted: CaseAct { .submitted(.init(set: sets + 1, evidence: evidence, declaresOwnWork: true)) }

    func admitted(_ acts: inout SampleActs) -> CaseAct {
        let check = IdentityCheck(method: .documentInPerson, by: acts.id(), at: acts.now)
        return .admitted(.init(identityCheck: check, challenge: "MAIZ42"))
    }

    func clip(for unit: UnitCode, _ acts: inout SampleActs) -> [CaseAct] {
        let id: EvidenceID = acts.id()
        let purpose = EvidencePurpose(unit: unit, requirement: RequirementCode(checked: "V1"))
        let facts = MediaFacts(durationMilliseconds: 60_000, width: 1_280, height: 720, hasSound: true, keyframes: 12)
        return [
            .evidenceReceived(.init(evidence: id, digest: acts.digest(), size: 5_000_000, purpose: purpose)),
            .evidenceExamined(.init(evidence: id, report: acts.digest(), facts: facts, findings: [])),
        ]
    }

    func receipt(for clip: EvidenceID, code: ReceiptCode, _ acts: inout SampleActs) -> CaseAct {
        .receiptIssued(.init(evidence: clip, code: code, key: acts.id(), statement: "e30.e30.\(code)"))
    }

    func judgement(of unit: UnitReference, in round: Round = .first, _ outcome: UnitOutcome) -> CaseAct.Judged {
        let verdict: Verdict = outcome == .competent ? .met : .notMet
        let judgements = [
            Judgement(criterion: CriterionCode(checked: "1.1"), verdict: verdict, citations: citations)
        ]
        return CaseAct.Judged(
            unit: unit.code,
            round: round,
            rubric: unit.contentDigest,
            set: sets,
            judgements: judgements,
            rulesOfEvidence: RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: true),
            outcome: outcome
        )
    }

    private var citations: [Citation] {
        guard let clip = evidence.last, let interval = MediaInterval(start: 1_000, end: 4_000) else { return [] }
        return [Citation(evidence: clip, interval: interval)]
    }
}
