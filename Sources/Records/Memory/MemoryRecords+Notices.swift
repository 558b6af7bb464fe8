public import Recognition

extension MemoryRecords {
    public func notice(_ id: NoticeID, in body: BodyID) throws(RecordsFault) -> NoticeRow {
        guard let notice = byBody[body]?.notices[id] else { throw .notFound }
        return notice
    }

    public func notices(in body: BodyID, matching filter: NoticeFilter, page: PageRequest) -> Page<NoticeRow> {
        let mark = page.mark(in: .notices)
        let rows = (byBody[body]?.notices.values).map(Array.init) ?? []
        let found = rows.filter { filter.state == nil || $0.state == filter.state }
            .filter { filter.recipient == nil || $0.recipient == filter.recipient }
            .filter { filter.stream == nil || $0.about == filter.stream }
            .filter { mark?.precedes($0.act.at, [$0.id.text]) ?? true }
            .sorted { ($0.act.at, $0.id) < ($1.act.at, $1.id) }
        return Page(fetched: found, limit: page.clampedLimit) { PageMark($0) }
    }

    public func settle(_ id: NoticeID, in body: BodyID, as settlement: NoticeSettlement) throws(RecordsFault) {
        guard let settled = try notice(id, in: body).settled(settlement) else { return }
        byBody[body]?.notices[id] = settled
    }

    public func sendAgain(_ id: NoticeID, in body: BodyID, by job: NewJob) throws(RecordsFault) {
        let notice = try notice(id, in: body)
        guard notice.state == .dead else { throw .notFound }
        byBody[body]?.notices[id] = notice.revived
        addJobs([job], in: body)
    }
}

extension MemoryBody {
    mutating func addNotices(of append: Append) {
        for notice in append.notices {
            let act = append.acts.first { $0.envelope.id == notice.act } ?? append.acts.last
            guard let act else { continue }
            notices[notice.id] = NoticeRow(
                id: notice.id,
                body: append.body,
                recipient: notice.recipient,
                about: notice.about,
                kind: notice.kind,
                act: act.envelope
            )
        }
    }
}
