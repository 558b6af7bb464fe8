import Recognition

extension CaseState {
    /// Whether the caller may read what was written with an act. Asked of a case that the caller sees (`isVisible`).
    func isTextVisible(of envelope: Envelope, to caller: Caller) -> Bool {
        guard case .onCase(let act) = envelope.deed else { return false }
        return act.kind.textReaders.contains { reader in
            switch reader {
            case .author: envelope.author.person == caller.person
            case .candidate: caller.role == .candidate && caller.person == candidate
            case .complainant: lodgedComplaint(answeredBy: act) == caller.person
            case .sessionAssessor: sessionAssessor(of: act) == caller.person
            case .assessorConcerned: assessors(concernedBy: act, at: envelope.at).contains(caller.person)
            case .panel: caller.role == .panel && sits(caller.person, over: act)
            case .verifier: caller.role == .verifier
            case .certifier: caller.role == .certifier
            case .administrator: caller.role == .administrator
            case .auditor: caller.role == .auditor
            }
        }
    }

    private func lodgedComplaint(answeredBy act: CaseAct) -> PersonID? {
        guard case .complaintSettled(let act) = act else { return nil }
        return complaint(act.complaint)?.lodgedBy
    }

    private func sessionAssessor(of act: CaseAct) -> PersonID? {
        switch act {
        case .sessionScheduled(let act): session(act.session)?.assessor
        case .sessionCancelled(let act): session(act.session)?.assessor
        case .sessionHeld(let act): session(act.session)?.assessor
        default: nil
        }
    }

    private func assessors(concernedBy act: CaseAct, at instant: Instant) -> [PersonID] {
        switch act {
        case .allocationEnded(let act): [act.assessor]
        case .verified(let act):
            // An agreement asks nothing of them, and who looked at their work is not told by it.
            act.outcome == .agree
                ? [] : unit(ofSample: act.sample)?.judgement(verifiedAt: instant).map { [$0.assessor] } ?? []
        case .decided: units.flatMap(\.judged).map(\.assessor)
        default: []
        }
    }

    private func sits(_ person: PersonID, over act: CaseAct) -> Bool {
        let first = act.appeal.flatMap { id in appeals.firstIndex { $0.act.appeal == id } } ?? appeals.startIndex
        return appeals[first...].contains { $0.panel.contains { $0.person == person } }
    }
}

extension UnitState {
    /// What a verifier had before them at this time.
    func judgement(verifiedAt instant: Instant) -> JudgedUnit? { judged.last { $0.at <= instant } }
}

extension CaseAct {
    /// The appeal that it is about.
    fileprivate var appeal: AppealID? {
        switch self {
        case .appealLodged(let act): act.appeal
        case .appealAdmitted(let act): act.appeal
        case .appealFoundInadmissible(let act): act.appeal
        case .panelAppointed(let act): act.appeal
        case .appealWithdrawn(let act): act.appeal
        case .appealDecided(let act): act.appeal
        default: nil
        }
    }
}
