import Recognition
import Records

extension Workplace {
    /// The rows of the outbox for these notices: one for each person who must learn of an act.
    func outgoing(
        _ called: [CalledNotice],
        about stream: StreamID,
        scheme: SchemeCode,
        in body: BodyID,
        at instant: Instant
    ) async throws(CaseworkFault) -> [NewNotice] {
        var rows: [NewNotice] = []
        for called in called {
            for recipient in try await people(called.notice.recipient, scheme: scheme, in: body, at: instant) {
                rows.append(
                    NewNotice(
                        id: randomness.identifier(),
                        recipient: recipient,
                        about: stream,
                        kind: called.notice.kind,
                        act: called.act
                    )
                )
            }
        }
        return rows
    }

    /// What delivers a notice.
    func deliveryJob(_ notice: NewNotice, at instant: Instant) -> NewJob {
        deliveryJob(of: notice.id, at: instant)
    }

    func deliveryJob(of notice: NoticeID, at instant: Instant) -> NewJob {
        NewJob(id: randomness.identifier(), kind: .deliverNotice, key: notice.text, due: instant)
    }

    private func people(
        _ recipient: NoticeRecipient,
        scheme: SchemeCode,
        in body: BodyID,
        at instant: Instant
    ) async throws(CaseworkFault) -> [PersonID] {
        switch recipient {
        case .person(let person): [person]
        case .role(let role):
            try await recording { () throws(RecordsFault) in
                try await records.people(holding: role, in: body, scheme: scheme, at: instant)
            }
        }
    }
}
