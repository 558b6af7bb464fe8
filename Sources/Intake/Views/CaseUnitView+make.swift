import Casework
import Recognition
import ServiceAPI

extension CaseUnitView {
    init(_ unit: UnitState, in reading: CaseReading, audience: CaseAudience) {
        let code = unit.reference.code
        let latest = reading.state.visibleJudgement(of: unit, to: audience.caller)
        let judged = latest?.act
        // A panel may have varied it, and what has left the case has an outcome without a judgement: that is what is decided.
        let outcome = (audience.seesRecommendation ? unit.outcome : nil) ?? judged?.outcome
        let others = reading.state.otherRounds(of: unit, to: audience.caller)
        self.init(
            unit: code,
            version: unit.reference.version,
            title: reading.rubrics[code]?.unit.title ?? LocalizedText([:]),
            rubric: unit.reference.contentDigest,
            status: reading.state.status(of: unit),
            outcome: outcome,
            outcomeWord: outcome.map { reading.scheme.vocabulary.word(for: $0) },
            assessor: reading.state.visibleAssessor(of: unit, to: audience.caller),
            judgements: latest.map { reading.judgements(of: $0) } ?? [],
            comment: latest.flatMap { reading.comment(of: $0) },
            explanation: judged.flatMap { act in
                reading.rubrics[code].map {
                    reading.scheme.decisionRule.explain(
                        unit: $0.unit,
                        judgements: act.judgements,
                        rulesOfEvidence: act.rulesOfEvidence,
                        evidence: reading.state.evidence.filter { evidence in
                            reading.state.sets.first { $0.number == act.set }?.evidence.contains(evidence.id) == true
                        }
                    )
                }
            },
            otherRounds: others.isEmpty ? nil : others.map { RoundJudgementView($0, in: reading) }
        )
    }
}

extension RoundJudgementView {
    fileprivate init(_ judged: JudgedUnit, in reading: CaseReading) {
        self.init(
            round: judged.round,
            outcome: judged.act.outcome,
            outcomeWord: reading.scheme.vocabulary.word(for: judged.act.outcome),
            assessor: judged.assessor,
            judgements: reading.judgements(of: judged),
            comment: reading.comment(of: judged)
        )
    }
}

extension CaseReading {
    /// The verdicts of one judgement, each with what was said on it.
    fileprivate func judgements(of judged: JudgedUnit) -> [JudgementView] {
        judged.act.judgements.map { JudgementView($0, comment: comment(of: judged, on: $0.criterion)) }
    }
}

extension JudgementView {
    init(_ judgement: Judgement, comment: String?) {
        self.init(
            criterion: judgement.criterion,
            verdict: judgement.verdict,
            level: judgement.level,
            citations: judgement.citations.map {
                CitationView($0)
            },
            comment: comment
        )
    }
}
