import Recognition

/// The rows that follow from a case. Pure, and shared by every store, so that a rebuilt row equals an appended one.
struct CaseProjection {
    let row: CaseRow
    let queue: [QueuedUnit]
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
            attempt: state.attempt,
            hasOpenAppeal: state.openAppeal != nil,
            evidence: state.evidence.count { !$0.isWithdrawn },
            openedAt: state.openedAt,
            lastActAt: state.lastActAt
        )
        receipts = state.evidence.compactMap { evidence in
            evidence.receipt.map { ReceiptRow(code: $0.act.code, evidence: evidence.id) }
        }
        let isWorkedOn = state.phase == .open && !state.isHeld
        queue = isWorkedOn ? state.units.compactMap { QueuedUnit($0, in: state) } : []
    }
}
