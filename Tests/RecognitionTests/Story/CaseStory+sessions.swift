import Recognition

/// The steps by which an assessor and a candidate meet.
extension CaseStory {
    /// In a day, for 30 minutes, unless it is said otherwise.
    @discardableResult
    mutating func arrange(
        _ unit: UnitCode = .edge,
        _ form: SessionForm = .conversation,
        inHours hours: Int64 = 24,
        minutes: Int = 30,
        as id: SessionID? = nil,
        by assessor: PersonID = .ben
    ) throws(Refusal) -> SessionID {
        let id = id ?? SessionID(canonical: draw("SE"))
        let startsAt = now.adding(seconds: hours * 3_600)
        try propose(
            .sessionScheduled(.init(session: id, unit: unit, form: form, startsAt: startsAt, minutes: minutes)),
            by: .assessor(assessor)
        )
        return id
    }

    mutating func callOff(
        _ session: SessionID,
        _ cause: SessionCancellation = .byCandidate,
        by author: Author = .candidate()
    ) throws(Refusal) {
        try propose(.sessionCancelled(.init(session: session, cause: cause)), by: author)
    }

    /// A recording arrives that the assessor made; nobody has looked at it yet.
    @discardableResult
    mutating func record(
        _ session: SessionID,
        for unit: UnitCode = .edge,
        by author: Author = .assessor()
    ) throws(Refusal) -> EvidenceID {
        let id = EvidenceID(canonical: draw("EV"))
        try propose(
            .evidenceReceived(
                .init(
                    evidence: id,
                    digest: .of(id.text),
                    size: 9_000_000,
                    purpose: EvidencePurpose(unit: unit, requirement: .work),
                    provenance: .session(session)
                )
            ),
            by: author
        )
        return id
    }

    /// The session is over: both were there, and all that was recorded enters the next set, unless it is said otherwise.
    mutating func meet(
        _ session: SessionID,
        _ attendance: SessionAttendance = .both,
        set: Int? = nil,
        evidence: [EvidenceID]? = nil,
        by assessor: PersonID = .ben
    ) throws(Refusal) {
        let taken = state.evidence.filter { $0.provenance?.session == session }.map(\.id)
        let evidence = evidence ?? taken
        let number = set ?? (evidence.isEmpty ? nil : state.sets.count + 1)
        try propose(
            .sessionHeld(.init(session: session, attendance: attendance, set: number, evidence: evidence)),
            by: .assessor(assessor)
        )
    }
}
