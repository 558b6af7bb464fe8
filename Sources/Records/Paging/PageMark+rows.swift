import Recognition

extension PageMark {
    init(_ row: CaseRow) { self.init(list: .cases, at: row.lastActAt, identifiers: [row.id.text]) }
    init(_ row: QueueRow) {
        self.init(list: .queue, at: row.readySince, identifiers: [row.caseID.text, row.unit.text])
    }
    init(_ row: PersonRow) { self.init(list: .people, at: row.registeredAt, identifiers: [row.id.text]) }
    init(_ row: OrganisationRow) {
        self.init(list: .organisations, at: row.registeredAt, identifiers: [row.id.text])
    }
    init(_ row: JobRow) { self.init(list: .jobs, at: row.due, identifiers: [row.id.text]) }
    init(_ row: NoticeRow) { self.init(list: .notices, at: row.act.at, identifiers: [row.id.text]) }
    init(_ row: LicenceRow) { self.init(list: .licences, at: row.end, identifiers: [row.id.text]) }
}
