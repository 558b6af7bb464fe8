import Recognition

extension Invariant {
    static let clocksComeToRest = Invariant(
        "clocks-come-to-rest",
        "After any silence the clocks of a case demand a bounded number of acts, and then none until time goes on."
    )

    static let clocks: [Invariant] = [
        clocksComeToRest,
        Invariant("clock-ends-once", "No run of a clock ends twice.", at: [.clockExpired, .lapsed]) { moment in
            moment.clockThatEnds.map { !moment.chronicle.endedClocks.contains($0.clock) } ?? false
        },
        Invariant("no-clock-ends-early", "No clock ends before it is due.", at: [.clockExpired, .lapsed]) { moment in
            moment.clockThatEnds.map { $0.dueAt <= moment.proposal.at && $0.clock.startedAt < $0.dueAt } ?? false
        },
        Invariant(
            "paused-clocks-rest",
            "While a case is held, the clocks of its course neither end nor remind anybody.",
            at: [.clockExpired, .lapsed, .reminded]
        ) { moment in
            if moment.chronicle.holds.isEmpty { return true }
            let kind: ClockKind? =
                if case .reminded(let act) = moment.act { act.clock.kind } else { moment.clockThatEnds?.clock.kind }
            let running: [ClockKind] = [
                .complaint, .malpractice, .evidenceRetention, .recordRetention, .certificateValidity,
            ]
            return kind.map(running.contains) ?? false
        },
        Invariant("reminded-once", "Nobody is reminded twice of one thing, nor of what is over.", at: [.reminded]) {
            moment in
            guard case .reminded(let act) = moment.act else { return true }
            return !moment.chronicle.reminders.contains { $0.clock == act.clock && $0.reminder >= act.reminder }
                && !moment.chronicle.endedClocks.contains(act.clock) && moment.proposal.at < act.dueAt
                && act.reminder <= moment.proposal.at
        },
        Invariant(
            "extension-is-later",
            "A clock that runs is extended to a later end, never one that has ended.",
            at: [.extended]
        ) { moment in
            guard case .extended(let act) = moment.act else { return true }
            return act.until > act.from && act.until > moment.proposal.at && act.from > moment.proposal.at
                && !moment.chronicle.endedClocks.contains(act.clock)
        },
    ]
}

extension Moment {
    fileprivate var clockThatEnds: (clock: ClockKey, dueAt: Instant)? {
        switch act {
        case .clockExpired(let act): (act.clock, act.dueAt)
        case .lapsed(let act): (act.clock, act.dueAt)
        default: nil
        }
    }
}
