import Recognition

/// What the service does with a command, and by itself.
extension Life {
    /// A command that was done before gets the answer that it got then; one that was made on an older state is told so.
    func give(_ command: Command) {
        lastRefusal = nil
        if let key = command.key, let answer = store.answer(to: key) {
            tally.repeated += 1
            if case .conflict = answer { violation = violation ?? Violation(.repeatedOnce, after: nil) }
            return
        }
        if let seen = command.seen, seen != (state?.version ?? 0) {
            tally.conflicts += 1
            // The caller sees it, looks again, and wants it still.
        }
        let wasDone = command.key.map(done.contains) ?? false
        propose(command)
        if wasDone {
            violation = violation ?? Violation(.repeatedOnce, after: nil, act: command.act, refused: lastRefusal)
        }
        if lastRefusal == nil { follow() }
    }

    /// The follow-ups, then what time demands.
    func serve() {
        endAllocations()
        endClocks()
    }

    /// Whoever appends an act appends after it what follows from the state without anybody's doing.
    func follow() {
        while let act = state?.followingAct, violation == nil {
            propose(Command(act, by: .system))
            if lastRefusal != nil {
                violation = violation ?? Violation(.serviceIsNotRefused, after: nil, act: act, refused: lastRefusal)
                return
            }
        }
    }

    private func endAllocations() {
        guard let state else { return }
        for unit in state.units {
            guard let end = state.allocationEnd(of: unit), end <= now, let assignment = unit.assignment else {
                continue
            }
            let ended = CaseAct.AllocationEnded(
                unit: unit.reference.code,
                round: assignment.round,
                assessor: assignment.assessor,
                cause: .expired
            )
            propose(Command(.allocationEnded(ended), by: .system))
        }
    }

    private func endClocks() {
        guard let state else { return }
        if clocksReadAt != state.version {
            clocksReadAt = state.version
            nextClockEvent = try? state.nextClockEvent(under: rules)
        }
        // A year of silence may bring a dozen of them; more would be a clock that never stops.
        for _ in 0..<64 {
            guard let event = nextClockEvent, event <= now, violation == nil, let state = self.state else { return }
            guard let act = try? state.dueClockAct(at: now, under: rules) else { return }
            propose(Command(act, by: .system))
            if let lastRefusal, lastRefusal.code != .timeZoneUnknown {
                violation = violation ?? Violation(.serviceIsNotRefused, after: nil, act: act, refused: lastRefusal)
            }
            follow()
            clocksReadAt = self.state?.version ?? 0
            nextClockEvent = try? self.state?.nextClockEvent(under: rules)
        }
        violation = violation ?? Violation(.clocksComeToRest, after: nil)
    }

    func propose(_ command: Command) {
        let proposal = Proposal(
            act: command.act,
            author: command.author,
            at: now,
            fields: command.givesReason ? Self.reason : []
        )
        guard let before = state else { return open(proposal, key: command.key) }
        switch process.next(before, proposal, rules) {
        case .failure(let refusal): refuse(refusal)
        case .success(let after): accept(proposal, from: before, to: after, key: command.key)
        }
    }

    private func open(_ proposal: Proposal, key: Int?) {
        switch process.open(World.caseID, proposal) {
        case .failure(let refusal): refuse(refusal)
        case .success(let opened):
            append(proposal, version: 1, key: key)
            chronicle.note(proposal)
            state = opened
            status = opened.status
            tally.note(proposal.act.kind, from: nil, to: status)
        }
    }

    private func refuse(_ refusal: Refusal) {
        lastRefusal = refusal
        tally.refusals += 1
        tally.note(refusal.code)
        if refusal.reason.isEmpty || refusal.remedy.isEmpty {
            violation = violation ?? Violation(.refusalsAdvise, after: nil)
        }
    }

    private func accept(_ proposal: Proposal, from before: CaseState, to after: CaseState, key: Int?) {
        lastRefusal = nil
        append(proposal, version: before.version + 1, key: key)
        let moment = Moment(
            proposal: proposal,
            before: before,
            after: after,
            chronicle: chronicle,
            book: book
        )
        if violation == nil, let broken = Invariant.firstBroken(by: moment) {
            violation = Violation(broken, after: acts.last?.envelope)
        }
        chronicle.note(proposal)
        let was = status
        state = after
        status = after.status
        tally.note(proposal.act.kind, from: was, to: status)
        if tally.recordsTransitions { tally.noteUnits(of: proposal.act.kind, from: before, to: after) }
    }

    private func append(_ proposal: Proposal, version: Int, key: Int?) {
        let envelope = Envelope(
            id: ActID(canonical: draw()),
            body: World.body,
            stream: Self.stream,
            version: version,
            at: proposal.at,
            author: proposal.author,
            deed: .onCase(proposal.act),
            commitment: proposal.fields.isEmpty ? nil : Self.commitment
        )
        let act = Act(envelope: envelope, personal: proposal.fields.isEmpty ? nil : Self.personal)
        tally.acts += 1
        if let key { done.insert(key) }
        if store.append(act, expecting: version - 1, key: key) != .appended(version: version) {
            violation = violation ?? Violation(.storeTakesEachActOnce, after: envelope)
        }
    }

    static let reason: Set<String> = ["reason"]
    private static let personal = PersonalPart(
        texts: ["reason": "Because of what I saw."],
        salt: String(repeating: "5a", count: 32)
    )
    private static let commitment = personal.commitment(SimulatedHashing())
}
