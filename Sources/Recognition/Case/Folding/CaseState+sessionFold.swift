/// How an assessor and a candidate meet.
extension CaseState {
    public func session(_ id: SessionID) -> Session? { sessions.first { $0.act.session == id } }

    mutating func schedule(_ act: CaseAct.SessionScheduled, by author: Author, at instant: Instant) {
        guard let assessor = author.person else { return }
        let session = Session(act: act, assessor: assessor, scheduledAt: instant)
        sessions.append(session)
        change(act.unit) { unit in
            guard case .assigned(let assignment) = unit.stage else { return }
            unit.stage = .session(assignment, act.session)
            (unit.waitsSince, unit.waitsUntil) = (instant, session.endsAt)
        }
    }

    /// The unit has gone to somebody else, or left the case: nobody meets over it any more.
    mutating func endSession(of unit: UnitCode, at instant: Instant) {
        for session in sessions where session.act.unit == unit && session.ending == nil {
            end(session.act.session, .dropped, at: instant)
        }
    }

    /// The recording and the notes make a set with what was submitted before: the assessor judges on both.
    mutating func hold(_ act: CaseAct.SessionHeld, at instant: Instant) {
        guard let session = session(act.session) else { return }
        if let number = act.set {
            let evidence = (currentSet?.evidence ?? []) + act.evidence
            let set = EvidenceSet(number: number, evidence: evidence, submittedAt: instant, session: act.session)
            sets.append(set)
            change(session.act.unit) { $0.evidenceSet = number }
        }
        end(act.session, .held(act), at: instant)
    }

    mutating func end(_ id: SessionID, _ ending: Session.Ending, at instant: Instant) {
        guard let index = sessions.firstIndex(where: { $0.act.session == id }) else { return }
        (sessions[index].ending, sessions[index].endedAt) = (ending, instant)
        change(sessions[index].act.unit) { unit in
            guard case .session(let assignment, id) = unit.stage else { return }
            unit.resume(assignment, at: instant)
        }
    }
}
