public import Recognition

extension Workplace {
    /// A session as iCalendar (RFC 5545), for the candidate, its assessor and whoever runs the body's affairs.
    public func calendar(
        for session: SessionID,
        of id: CaseID,
        caller: Caller
    ) async throws(CaseworkFault) -> String {
        let file = try await caseFile(id, for: caller)
        guard let session = file.state.session(session) else { throw .notFound(.session) }
        let isConcerned =
            [.candidate, .administrator].contains(caller.role) || caller.person == session.assessor
        guard isConcerned else { throw .notFound(.session) }
        let place = file.personalText("place") { envelope in
            if case .onCase(.sessionScheduled(let act)) = envelope.deed {
                act.session == session.act.session
            } else {
                false
            }
        }
        return SessionEvent(
            session: session,
            caseID: id,
            place: place ?? file.rules.scheme.meetingLink(for: session.act.session, of: id),
            title: file.rules.scheme.title.text(for: file.rules.scheme.languages.first ?? .english)
        ).text
    }
}

extension Scheme {
    /// The address at which a session is held; nil where the scheme has none.
    func meetingLink(for session: SessionID, of id: CaseID) -> String? {
        meetingLink?.replacing("{session}", with: session.text).replacing("{case}", with: id.text)
    }
}
