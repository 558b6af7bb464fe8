import Casework
import Recognition
import Records
import ServiceAPI

extension CaseSummaryView {
    /// A candidate's list says no more of an outcome than the case itself does.
    init(_ row: CaseRow, name: String?, for caller: Caller) {
        let isDecided = [.certified, .partiallyRecognised, .notRecognised].contains(row.status)
        let seesOutcomes = caller.role != .candidate || isDecided
        self.init(
            id: row.id,
            status: row.status,
            candidate: row.candidate,
            candidateName: name,
            scheme: row.scheme.code,
            units: row.units.map {
                CaseUnitSummaryView(unit: $0.unit, status: $0.status, outcome: seesOutcomes ? $0.outcome : nil)
            },
            evidence: row.evidence,
            openedAt: Timestamp(row.openedAt),
            lastActAt: Timestamp(row.lastActAt)
        )
    }
}

extension PersonView {
    init(_ row: PersonRow) {
        self.init(
            id: row.id,
            name: row.name,
            email: row.email,
            roles: row.roles,
            organisation: row.organisation,
            registeredAt: Timestamp(row.registeredAt)
        )
    }
}

extension OrganisationView {
    init(_ row: OrganisationRow) {
        self.init(id: row.id, name: row.name, kind: row.kind, registeredAt: Timestamp(row.registeredAt))
    }
}

extension TokenView {
    init(_ row: TokenRow) {
        self.init(
            id: row.id,
            person: row.person,
            role: row.role,
            issuedAt: Timestamp(row.issuedAt),
            expiresAt: Timestamp(row.expires),
            revokedAt: Timestamp(row.revokedAt)
        )
    }
}

extension JobView {
    init(_ row: JobRow) {
        self.init(
            id: row.id,
            kind: row.kind.rawValue,
            key: row.key,
            state: row.state.rawValue,
            due: Timestamp(row.due),
            attempts: row.attempts,
            lastError: row.lastError
        )
    }
}

extension NoticeView {
    init(_ row: NoticeRow, name: String?) {
        self.init(
            id: row.id,
            kind: row.kind,
            state: row.state.rawValue,
            recipient: row.recipient,
            recipientName: name,
            caseID: row.about.kind == .case ? CaseID(row.about.id) : nil,
            at: Timestamp(row.act.at),
            attempts: row.attempts,
            deliveredAt: Timestamp(row.deliveredAt),
            lastError: row.lastError
        )
    }
}
