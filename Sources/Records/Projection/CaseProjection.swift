import Recognition

/// The rows that follow from a case. Pure, and shared by every store, so that a rebuilt row equals an appended one.
struct CaseProjection {
    let row: CaseRow
    let queue: [QueueRow]
    let receipts: [ReceiptRow]

    init(_ state: CaseState) {
        row = CaseRow(
            id: state.id,
            status: state.status,
            version: state.version,
            candidate: state.candidate,
            scheme: state.scheme,
            organisation: state.organisation,
            units: state.units.map {
                CaseUnitRow(unit: $0.reference.code, status: state.status(of: $0), outcome: $0.outcome)
            },
            evidence: state.evidence.count { !$0.isWithdrawn },
            openedAt: state.openedAt,
            lastActAt: state.lastActAt
        )
        receipts = state.evidence.compactMap { evidence in
            evidence.receipt.map { ReceiptRow(code: $0.act.code, evidence: evidence.id) }
        }
        let isWorkedOn = state.phase == .open && !state.isHeld
        queue = isWorkedOn ? state.units.compactMap { Self.queueRow(of: $0, in: state) } : []
    }

    private static func queueRow(of unit: UnitState, in state: CaseState) -> QueueRow? {
        let status = state.status(of: unit)
        guard status == .ready || status == .allocated else { return nil }
        return QueueRow(
            caseID: state.id,
            unit: unit.reference.code,
            round: unit.round,
            status: status,
            scheme: state.scheme.code,
            candidate: state.candidate,
            readySince: unit.readySince ?? state.sets.first { $0.number == unit.evidenceSet }?.submittedAt
                ?? state.lastActAt,
            caseVersion: state.version,
            assessor: unit.assignment?.assessor,
            until: unit.heldUntil ?? unit.assignment?.until
        )
    }
}
