import Notices
import Recognition
import Records

extension Workplace {
    /// One attempt to tell somebody. What was delivered before is not delivered again.
    ///
    /// - Returns: when it is tried again, and why it went wrong; nil when nothing more is to be done.
    func deliverNotice(_ id: NoticeID, in body: BodyID) async throws(CaseworkFault) -> (code: String, seconds: Int64)? {
        let row = try await finding(.notice) { () throws(RecordsFault) in try await records.notice(id, in: body) }
        guard row.state == .waiting else { return nil }
        do {
            try await deliver(row)
        } catch {
            guard case .notice(let fault) = error else { throw error }
            let seconds = RetrySchedule.delay(afterAttempts: row.attempts + 1, fault: fault)
            try await settle(row, seconds == nil ? .dead(code: fault.code) : .waiting(code: fault.code))
            return seconds.map { (fault.code, $0) }
        }
        try await settle(row, .delivered(at: now))
        return nil
    }

    private func settle(_ row: NoticeRow, _ settlement: NoticeSettlement) async throws(CaseworkFault) {
        try await recording { () throws(RecordsFault) in
            try await records.settle(row.id, in: row.body, as: settlement)
        }
    }

    private func deliver(_ row: NoticeRow) async throws(CaseworkFault) {
        guard let caseID = CaseID(row.about.id) else { throw .notFound(.case) }
        let file = try await caseFile(caseID, in: row.body)
        let recipient = try await finding(.person) { () throws(RecordsFault) in
            try await records.person(row.recipient, in: row.body)
        }
        let bodies = try await recording { () throws(RecordsFault) in try await records.bodies() }
        let context = try noticeContext(
            of: row,
            in: file,
            recipient: recipient,
            title: bodies.first { $0.id == row.body }?.title ?? row.body.text
        )
        do {
            let text = try NoticeWriter(notices.catalogues(row.body), localTime: SystemLocalTime()).write(context)
            try await notices.transport.deliver(
                OutgoingNotice(
                    id: row.id,
                    kind: row.kind,
                    body: row.body,
                    caseID: caseID,
                    recipient: row.recipient,
                    address: recipient.email,
                    text: text,
                    createdAt: row.act.at
                )
            )
        } catch {
            throw .notice(error)
        }
    }
}
