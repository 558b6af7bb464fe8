import Recognition

/// A row of the queue, and who must not be given it.
struct QueuedUnit {
    let row: QueueRow
    /// Who has judged what this round looks at once more; in the order of identifiers. The candidate is not among them: nobody
    /// judges their own work in any round.
    let barred: [PersonID]

    /// Nil where the unit is neither ready nor allocated.
    init?(_ unit: UnitState, in state: CaseState) {
        let status = state.status(of: unit)
        guard status == .ready || status == .allocated else { return nil }
        row = QueueRow(
            caseID: state.id,
            unit: unit.reference.code,
            round: unit.round,
            status: status,
            scheme: state.scheme.code,
            candidate: state.candidate,
            readySince: state.beginningOfRound(of: unit) ?? unit.readySince ?? state.lastActAt,
            caseVersion: state.version,
            assessor: unit.assignment?.assessor,
            until: unit.heldUntil ?? unit.assignment?.until
        )
        barred = Set(unit.judged.map(\.assessor)).filter { state.hasJudgedBefore($0, unit) }.sorted()
    }

    /// How the barred lie in one column. Identifiers are of one length, so none is found inside others.
    var barredText: String { barred.map(\.text).joined(separator: " ") }
}

extension CaseState {
    /// Since when the unit has waited to be judged in its round. Not since when it was free: a unit that assessors take and give
    /// back would fall behind all others each time, and its candidate would wait for ever.
    fileprivate func beginningOfRound(of unit: UnitState) -> Instant? {
        switch unit.round {
        case .first: sets.first { $0.number == unit.evidenceSet }?.submittedAt
        case .second: unit.secondMark?.drawnAt
        case .adjudication: unit.judgement(in: .second)?.at
        case .appeal: appeals.last { $0.isUpheld }?.endedAt
        }
    }
}
