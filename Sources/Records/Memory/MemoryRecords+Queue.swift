public import Recognition

extension MemoryRecords {
    public func leaseNext(_ claim: QueueClaim) -> QueueRow? {
        guard var rows = byBody.removeValue(forKey: claim.body) else { return nil }
        for (key, entry) in rows.queue {
            if let lease = entry.lease, lease.until <= claim.now { rows.queue[key]?.lease = nil }
        }
        let open = rows.queue.values.filter { $0.isOpen(to: claim) }
        let taken =
            open.filter { $0.lease?.holder == claim.assessor }.map(\.row).min(by: Self.isReadyBefore)
            ?? open.filter { $0.lease == nil && $0.row.candidate != claim.assessor }.map(\.row).min(
                by: Self.isReadyBefore
            )
        if let taken {
            let key = QueueKey(caseID: taken.caseID, unit: taken.unit)
            rows.queue[key]?.lease = MemoryBody.Lease(holder: claim.assessor, until: claim.leaseUntil)
        }
        byBody[claim.body] = rows
        return taken
    }

    public func endLease(caseID: CaseID, unit: UnitCode, assessor: PersonID, in body: BodyID) {
        let key = QueueKey(caseID: caseID, unit: unit)
        guard byBody[body]?.queue[key]?.lease?.holder == assessor else { return }
        byBody[body]?.queue[key]?.lease = nil
    }

    public func queue(in body: BodyID, matching filter: QueueFilter, page: PageRequest) -> Page<QueueRow> {
        let mark = page.mark(in: .queue)
        let rows = (byBody[body]?.queue.values.map(\.row) ?? [])
            .filter { filter.status == nil || $0.status == filter.status }
            .filter { filter.unit == nil || $0.unit == filter.unit }
            .filter { filter.assessor == nil || $0.assessor == filter.assessor }
            .filter { mark?.precedes($0.readySince, [$0.caseID.text, $0.unit.text]) ?? true }
            .sorted(by: Self.isReadyBefore)
        return Page(fetched: rows, limit: page.clampedLimit) { PageMark($0) }
    }

    private static func isReadyBefore(_ left: QueueRow, _ right: QueueRow) -> Bool {
        (left.readySince, left.caseID, left.unit) < (right.readySince, right.caseID, right.unit)
    }
}

extension MemoryBody.QueueEntry {
    /// Whether it is one of the units that are asked for, and its round one for the assessor who asks.
    fileprivate func isOpen(to claim: QueueClaim) -> Bool {
        row.status == .ready && claim.rounds.contains(row.round) && claim.units?.contains(row.unit) ?? true
            && claim.schemes?.contains(row.scheme) ?? true
            && !claim.skipping.contains(QueueKey(caseID: row.caseID, unit: row.unit))
            && !unit.barred.contains(claim.assessor)
    }
}
