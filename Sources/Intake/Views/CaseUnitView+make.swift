import Casework
import Recognition
import ServiceAPI

extension CaseUnitView {
    init(_ unit: UnitState, in reading: CaseReading, audience: CaseAudience) {
        let code = unit.reference.code
        let latest = reading.state.visibleJudgement(of: unit, to: audience.caller)
        let judged = latest?.act
        self.init(
            unit: code,
            version: unit.reference.version,
            title: reading.rubrics[code]?.unit.title ?? LocalizedText([:]),
            rubric: unit.reference.contentDigest,
            status: reading.state.status(of: unit),
            outcome: judged?.outcome,
            outcomeWord: judged.map { reading.scheme.vocabulary.word(for: $0.outcome) },
            assessor: audience.seesAssessors ? unit.assignment?.assessor ?? latest?.assessor : nil,
            judgements: judged?.judgements.map {
                JudgementView($0, comment: reading.comment(on: code, criterion: $0.criterion))
            } ?? [],
            comment: judged == nil ? nil : reading.comment(on: code),
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
            }
        )
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
