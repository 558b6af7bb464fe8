public import Recognition
public import Records

extension Workplace {
    /// The outbox, by the time of the act, the newest last, with the names of those for whom the notices are.
    public func listNotices(
        state: NoticeState?,
        page: PageRequest,
        caller: Caller
    ) async throws(CaseworkFault) -> (page: Page<NoticeRow>, names: [PersonID: String]) {
        try caller.require(.administrator)
        let rows = try await recording { () throws(RecordsFault) in
            try await records.notices(in: caller.body, matching: NoticeFilter(state: state), page: page)
        }
        var names: [PersonID: String] = [:]
        for recipient in Set(rows.rows.map(\.recipient)) {
            names[recipient] = try await name(of: recipient, in: caller.body)
        }
        return (rows, names)
    }

    /// Sends a dead letter again, with as many attempts as the first time.
    ///
    /// - Throws: `.notFound(.notice)` when there is no such dead letter.
    public func sendNoticeAgain(_ id: NoticeID, caller: Caller) async throws(CaseworkFault) {
        try caller.require(.administrator)
        let job = deliveryJob(of: id, at: now)
        try await finding(.notice) { () throws(RecordsFault) in
            try await records.sendAgain(id, in: caller.body, by: job)
        }
        jobsAdded()
    }
}
