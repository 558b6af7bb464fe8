/// What the system does by itself.
extension CaseState {
    /// The act that follows from the state without anybody's doing; nil: none. Whoever appends an act appends these after it, one
    /// after the other, until there is none.
    public var followingAct: CaseAct? {
        guard phase == .open, !isHeld, recommendation == nil, admission != .pending, !units.isEmpty else { return nil }
        let outcomes = units.compactMap(\.outcome)
        guard outcomes.count == units.count, !units.contains(where: { $0.openSample != nil }) else { return nil }
        return .recommended(CaseAct.Recommended(outcome: .following(outcomes)))
    }

    /// When the clocks of the case want something done next: a reminder or an end. Nil: none runs.
    public func nextClockEvent(under rules: CaseRules) throws(ClockFault) -> Instant? {
        try runningClocks(under: rules).map { $0.nextEvent(after: clocks.reminded[$0.key]) }.min()
    }

    /// What the clocks demand now, one act at a time: the end that came first, else a reminder. Nil: nothing is due.
    public func dueClockAct(at now: Instant, under rules: CaseRules) throws(ClockFault) -> CaseAct? {
        let running = try runningClocks(under: rules)
        let over = running.filter { $0.isOver(at: now) }.min { $0.dueAt < $1.dueAt }
        if let over { return end(of: over) }
        for clock in running {
            if let reminder = clock.reminder(after: clocks.reminded[clock.key], until: now) {
                return .reminded(CaseAct.Reminded(clock: clock.key, dueAt: clock.dueAt, reminder: reminder))
            }
        }
        return nil
    }

    private func end(of clock: RunningClock) -> CaseAct {
        switch (clock.key.kind, clock.key.subject) {
        case (.certificateValidity, .certificate(let id)):
            .certificateExpired(CaseAct.CertificateExpired(certificate: id, dueAt: clock.dueAt))
        case (.submission, _) where isNothingJudged, (.plan, _) where isPlanUnanswered:
            .lapsed(CaseAct.Lapsed(clock: clock.key, dueAt: clock.dueAt))
        default:
            .clockExpired(CaseAct.ClockExpired(clock: clock.key, dueAt: clock.dueAt))
        }
    }

    /// A case in which somebody has judged, or the body has decided, does not lapse.
    private var isNothingJudged: Bool { decisions.isEmpty && units.allSatisfy(\.judged.isEmpty) }

    /// A plan lies before the candidate that answers all they asked for, so that it is theirs to agree; else the body has kept them
    /// waiting.
    private var isPlanUnanswered: Bool {
        guard let plan = plans.last, plan.agreedAt == nil else { return false }
        return Set(plan.act.adjustments.map(\.adjustment)).isSuperset(of: adjustmentsRequested)
    }
}
