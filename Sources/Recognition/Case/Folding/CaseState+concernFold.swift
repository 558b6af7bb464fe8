/// Complaints, reports of malpractice, holds, and what is declared void.
extension CaseState {
    mutating func lodge(_ act: CaseAct.ComplaintLodged, by author: Author, at instant: Instant) {
        complaints.append(Complaint(act: act, lodgedBy: author.person, lodgedAt: instant))
    }

    mutating func settle(_ act: CaseAct.ComplaintSettled, at instant: Instant) {
        guard let index = complaints.firstIndex(where: { $0.act.complaint == act.complaint }) else { return }
        complaints[index].outcome = act.outcome
        complaints[index].settledAt = instant
    }

    mutating func report(_ act: CaseAct.MalpracticeReported, by author: Author, at instant: Instant) {
        malpracticeReports.append(MalpracticeReport(act: act, reportedBy: author.person, reportedAt: instant))
    }

    mutating func settle(_ act: CaseAct.MalpracticeSettled, at instant: Instant) {
        guard let index = malpracticeReports.firstIndex(where: { $0.act.report == act.report }) else { return }
        malpracticeReports[index].finding = act.finding
        malpracticeReports[index].settledAt = instant
    }

    mutating func lift(_ id: HoldID, at instant: Instant) {
        guard let index = holds.firstIndex(where: { $0.act.hold == id }) else { return }
        holds[index].liftedAt = instant
    }

    /// What was recommended with a unit that is void now is recommended anew, from those that are left.
    mutating func void(_ act: CaseAct.Voided, at instant: Instant) {
        if let unit = act.unit { settle(unit, as: .void, at: instant) } else { voidedAt = instant }
    }

    public func complaint(_ id: ComplaintID) -> Complaint? { complaints.first { $0.act.complaint == id } }

    public func malpracticeReport(_ id: MalpracticeReportID) -> MalpracticeReport? {
        malpracticeReports.first { $0.act.report == id }
    }
}
