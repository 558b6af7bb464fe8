import Casework
import Recognition
import ServiceAPI

extension DecisionView {
    init(_ decision: Decision, in reading: CaseReading) {
        self.init(
            id: decision.act.decision,
            outcome: decision.act.outcome,
            outcomeWord: reading.scheme.vocabulary.word(for: decision.act.outcome),
            units: decision.act.units,
            reason: reading.text("reason") {
                if case .decided(let act) = $0 { act.decision == decision.act.decision } else { false }
            },
            by: decision.by,
            at: Timestamp(decision.at),
            notifiedAt: Timestamp(reading.state.notifiedAt),
            batch: decision.act.batch
        )
    }
}

extension DecisionRowView {
    init(_ reading: DecisionReading, body: BodyID) {
        let act = reading.decision.act
        let units = act.units.compactMap { decided in
            reading.state.unit(decided.unit).map { DecisionUnitView(unit: $0.reference, outcome: decided.outcome) }
        }
        self.init(
            decision: act.decision,
            caseID: reading.state.id,
            body: body,
            candidate: reading.state.candidate,
            candidateName: reading.candidateName,
            scheme: reading.state.scheme,
            outcome: act.outcome,
            outcomeWord: reading.scheme.vocabulary.word(for: act.outcome),
            units: units,
            decidedBy: reading.decision.by,
            decidedAt: Timestamp(reading.decision.at),
            batch: act.batch
        )
    }
}
