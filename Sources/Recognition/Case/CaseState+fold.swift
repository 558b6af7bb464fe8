extension CaseState {
    /// The state after these acts, in their order; nil when the first does not open a case.
    public static func fold(_ envelopes: some Sequence<Envelope>) -> CaseState? {
        envelopes.reduce(into: nil) { state, envelope in state = next(state, envelope) }
    }

    /// The state after one more act.
    public static func next(_ state: CaseState?, _ envelope: Envelope) -> CaseState? {
        // The stream of a case that is open already is not read once more.
        guard case .onCase(let act) = envelope.deed, let id = state?.id ?? CaseID(envelope.stream.id) else {
            return state
        }
        return next(state, id: id, act: act, author: envelope.author, at: envelope.at)
    }

    static func next(_ state: CaseState?, id: CaseID, act: CaseAct, author: Author, at instant: Instant) -> CaseState? {
        guard var state else {
            switch act {
            case .applied(let opening): return CaseState(id: id, opening: opening, at: instant)
            case .enquired(let opening): return CaseState(id: id, opening: opening, at: instant)
            default: return nil
            }
        }
        state.version += 1
        state.lastActAt = instant
        state.apply(act, author: author, at: instant)
        state.noteMootReturn(at: instant)
        state.noteReadiness(at: instant)
        return state
    }

    private mutating func apply(_ act: CaseAct, author: Author, at instant: Instant) {
        switch act {
        case .enquired: break
        case .applied(let act): apply(act, at: instant)
        case .admitted(let act): admit(act, at: instant)
        case .foundIneligible: (admission, foundIneligibleAt) = (.ineligible, instant)
        case .adjustmentsRequested(let act): ask(for: act.adjustments)
        case .planProposed(let act): plans.append(Plan(act: act, proposedAt: instant))
        case .planAgreed(let act): agree(toPlan: act.plan, at: instant)
        case .invitationIssued(let act): invitations.append(act)
        case .bundleAccepted(let act): accept(act, by: author, at: instant)
        case .evidenceReceived(let act): receive(act, at: instant)
        case .evidenceExamined(let act): change(act.evidence) { $0.examination = act }
        case .evidenceChecked(let act): change(act.evidence) { $0.check = act }
        case .receiptIssued(let act): change(act.evidence) { $0.receipt = IssuedReceipt(act: act, at: instant) }
        case .evidenceWithdrawn(let act): change(act.evidence) { $0.isWithdrawn = true }
        case .submitted(let act): freeze(act, at: instant)
        case .returned(let act): takeBack(act, at: instant)
        case .creditTransferred(let act): settle(act.unit, as: .creditTransfer, at: instant)
        case .unitWithdrawn(let act): settle(act.unit, as: .withdrawn, at: instant)
        case .allocated(let act): allocate(act, at: instant)
        case .allocationEnded(let act): endAllocation(act, at: instant)
        case .sessionScheduled(let act): schedule(act, by: author, at: instant)
        case .sessionCancelled(let act): end(act.session, .cancelled(act.cause), at: instant)
        case .sessionHeld(let act): hold(act, at: instant)
        case .judged(let act): judge(act, author: author, at: instant)
        case .drawnForSecondMarking(let act): draw(act, at: instant)
        case .sampled(let act): draw(act, at: instant)
        case .verified(let act): verify(act, by: author, at: instant)
        case .recommended(let act): (recommendation, recommendedAt) = (act.outcome, instant)
        case .decided(let act): decide(act, by: author, at: instant)
        case .notified: notify(at: instant)
        case .certificateIssued(let act): certificates.append(Certificate(act: act, issuedAt: instant))
        case .certificateSuspended(let act): change(act.certificate) { $0.suspension = act.cause }
        case .certificateReinstated(let act): change(act.certificate) { $0.suspension = nil }
        case .certificateReduced(let act): change(act.certificate) { $0.units = act.units }
        case .certificateRevoked(let act): change(act.certificate) { $0.end = .revoked(act.cause) }
        case .certificateReplaced(let act): replace(act, at: instant)
        case .certificateExpired(let act): change(act.certificate) { $0.end = .expired }
        case .certificateRenewed(let act): change(act.certificate) { $0.renew(until: act.validUntil, at: instant) }
        case .appealLodged(let act): appeals.append(Appeal(act: act, lodgedAt: instant))
        case .appealAdmitted(let act): change(act.appeal) { $0.admittedAt = instant }
        case .appealFoundInadmissible(let act): end(act.appeal, .inadmissible(act.cause), at: instant)
        case .panelAppointed(let act): change(act.appeal) { $0.panel = act.members }
        case .appealWithdrawn(let act): end(act.appeal, .withdrawn, at: instant)
        case .appealDecided(let act): decide(act, at: instant)
        case .reassessmentOpened(let act): reassess(act, at: instant)
        case .complaintLodged(let act): lodge(act, by: author, at: instant)
        case .complaintSettled(let act): settle(act, at: instant)
        case .malpracticeReported(let act): report(act, by: author, at: instant)
        case .malpracticeSettled(let act): settle(act, at: instant)
        case .holdPut(let act): holds.append(Hold(act: act, putAt: instant))
        case .holdLifted(let act): lift(act.hold, at: instant)
        case .voided(let act): void(act, at: instant)
        case .withdrawn: withdraw(at: instant)
        case .clockExpired(let act): expire(act, at: instant)
        case .reminded(let act): clocks.reminded[act.clock] = act.reminder
        case .extended(let act): extend(act, at: instant)
        case .lapsed(let act): (clocks.expired[act.clock], lapsedAt) = (act.dueAt, instant)
        }
    }

    mutating func change(_ id: EvidenceID, _ change: (inout EvidenceState) -> Void) {
        guard let index = evidence.firstIndex(where: { $0.id == id }) else { return }
        change(&evidence[index])
    }

    mutating func change(_ code: UnitCode, _ change: (inout UnitState) -> Void) {
        guard let index = units.firstIndex(where: { $0.reference.code == code }) else { return }
        change(&units[index])
        units[index].changedAtVersion = version
    }

    /// Since when each unit could be taken.
    private mutating func noteReadiness(at instant: Instant) {
        for index in units.indices {
            let isReady = units[index].isUnassigned && isReady(units[index])
            if !isReady {
                units[index].readySince = nil
            } else if units[index].readySince == nil {
                units[index].readySince = instant
            }
            units[index].note(isReturned: isReturned(units[index]), at: instant)
        }
    }
}
