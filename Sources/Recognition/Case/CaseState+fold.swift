extension CaseState {
    /// The state after these acts, in their order; nil when the first is not an application.
    public static func fold(_ envelopes: some Sequence<Envelope>) -> CaseState? {
        envelopes.reduce(into: nil) { state, envelope in state = next(state, envelope) }
    }

    /// The state after one more act.
    public static func next(_ state: CaseState?, _ envelope: Envelope) -> CaseState? {
        guard case .onCase(let act) = envelope.deed, let id = CaseID(envelope.stream.id) else { return state }
        return next(state, id: id, act: act, author: envelope.author, at: envelope.at)
    }

    static func next(_ state: CaseState?, id: CaseID, act: CaseAct, author: Author, at instant: Instant) -> CaseState? {
        guard var state else {
            if case .applied(let opening) = act { return CaseState(id: id, opening: opening, at: instant) }
            return nil
        }
        state.version += 1
        state.lastActAt = instant
        state.apply(act, author: author, at: instant)
        return state
    }

    private mutating func apply(_ act: CaseAct, author: Author, at instant: Instant) {
        switch act {
        case .applied: break
        case .admitted(let act): admission = .admitted(act.identityCheck, challenge: act.challenge)
        case .foundIneligible: admission = .ineligible
        case .invitationIssued(let act): invitations.append(act)
        case .bundleAccepted(let act): accept(act, by: author, at: instant)
        case .evidenceReceived(let act): receive(act, at: instant)
        case .evidenceExamined(let act): change(act.evidence) { $0.examination = act }
        case .evidenceChecked(let act): change(act.evidence) { $0.check = act }
        case .receiptIssued(let act): change(act.evidence) { $0.receipt = IssuedReceipt(act: act, at: instant) }
        case .evidenceWithdrawn(let act): change(act.evidence) { $0.isWithdrawn = true }
        case .submitted(let act): freeze(act, at: instant)
        case .returned(let act): takeBack(act, at: instant)
        case .allocated(let act):
            let assignment = Assignment(round: act.round, assessor: act.assessor, until: act.until)
            change(act.unit) {
                $0.stage = .assigned(assignment)
                $0.waitedMilliseconds = 0
            }
        case .allocationEnded(let act): change(act.unit) { $0.stage = .unassigned }
        case .judged(let act): judge(act, author: author, at: instant)
        case .recommended(let act): recommendation = act.outcome
        case .decided(let act): decision = Decision(act: act, by: author.person, at: instant)
        case .notified: notifiedAt = instant
        case .withdrawn: withdrawnAt = instant
        }
    }

    private mutating func receive(_ act: CaseAct.EvidenceReceived, at instant: Instant) {
        evidence.append(
            EvidenceState(
                id: act.evidence,
                digest: act.digest,
                size: act.size,
                purpose: act.purpose,
                receivedAt: instant,
                provenance: act.provenance
            )
        )
    }

    private mutating func freeze(_ act: CaseAct.Submitted, at instant: Instant) {
        let returnedUnits = Set(units.filter(isReturned).map(\.reference.code))
        sets.append(EvidenceSet(number: act.set, evidence: act.evidence, submittedAt: instant))
        returned = nil
        for index in units.indices where units[index].outcome == nil {
            let unit = units[index]
            let before = unit.evidenceSet.map { evidence(for: unit.reference.code, inSet: $0).map(\.id) }
            let now = evidence(for: unit.reference.code, inSet: act.set).map(\.id)
            // What brings nothing for a unit leaves its assessor's work alone.
            if before == now && !returnedUnits.contains(unit.reference.code) { continue }
            units[index].evidenceSet = act.set
            units[index].changedAtVersion = version
            if bringsMore(for: unit, Set(now)) { resume(index, at: instant) }
        }
    }

    /// A unit that waited goes back to the assessor who asked for more. Their time stood still meanwhile.
    private mutating func resume(_ index: Int, at instant: Instant) {
        guard case .furtherEvidence(let assignment, _) = units[index].stage else { return }
        units[index].stage = .assigned(assignment)
        units[index].waitedMilliseconds += max(0, units[index].waitsSince.map { instant.since($0) } ?? 0)
        units[index].waitsSince = nil
    }

    /// A unit that had asked for more, and got what cannot be assessed, waits again.
    private mutating func takeBack(_ act: CaseAct.Returned, at instant: Instant) {
        returned = act
        for index in units.indices where isReturned(units[index]) {
            guard case .assigned(let assignment) = units[index].stage, let asked = units[index].judged.last else {
                continue
            }
            units[index].stage = .furtherEvidence(assignment, afterSet: asked.act.set)
            units[index].waitsSince = instant
            units[index].changedAtVersion = version
        }
    }

    private mutating func judge(_ act: CaseAct.Judged, author: Author, at instant: Instant) {
        guard let assessor = author.person else { return }
        change(act.unit) { unit in
            unit.judged.append(JudgedUnit(round: act.round, assessor: assessor, at: instant, act: act))
            if act.outcome == .furtherEvidence, let assignment = unit.assignment {
                unit.stage = .furtherEvidence(assignment, afterSet: act.set)
                unit.waitsSince = instant
            } else {
                unit.stage = .judged(act.outcome)
            }
        }
    }

    private mutating func change(_ id: EvidenceID, _ change: (inout EvidenceState) -> Void) {
        guard let index = evidence.firstIndex(where: { $0.id == id }) else { return }
        change(&evidence[index])
    }

    private mutating func change(_ code: UnitCode, _ change: (inout UnitState) -> Void) {
        guard let index = units.firstIndex(where: { $0.reference.code == code }) else { return }
        change(&units[index])
        units[index].changedAtVersion = version
    }
}
