/// Which clocks run. They are derived from the state and the scheme, never stored: no act can forget to start or to stop one.
extension CaseState {
    /// The clocks that run, in the order of a case's life. While the case is held, those of the case itself stand still.
    public func runningClocks(under rules: CaseRules) throws(ClockFault) -> [RunningClock] {
        var running: [RunningClock] = []
        for start in clockStarts where !isHeld || start.kind.runsWhileHeld {
            if let clock = try runningClock(start, under: rules) { running.append(clock) }
        }
        return running
    }

    /// Every clock whose beginning lies behind and whose aim was not reached yet, whether the scheme sets it or not.
    private var clockStarts: [ClockStart] {
        applicationClocks + evidenceClocks + units.flatMap(clocks(of:)) + decisionClocks + appealClocks + concernClocks
            + certificateClocks
    }

    private func runningClock(_ start: ClockStart, under rules: CaseRules) throws(ClockFault) -> RunningClock? {
        let key = ClockKey(kind: start.kind, subject: start.subject, startedAt: start.at)
        guard clocks.expired[key] == nil, let clock = try start.clock(under: rules) else { return nil }
        let given = clocks.extensions[key]
        let pause = start.pausedMilliseconds + heldMilliseconds(since: given?.givenAt ?? start.at, for: start.kind)
        let delay = (given?.until ?? clock.dueAt).adding(milliseconds: pause).since(clock.dueAt)
        return RunningClock(
            key: key,
            dueAt: clock.dueAt.adding(milliseconds: delay),
            reminders: clock.reminders.map { $0.adding(milliseconds: delay) }
        )
    }

    private func heldMilliseconds(since start: Instant, for kind: ClockKind) -> Int64 {
        if kind.runsWhileHeld { return 0 }
        return holds.reduce(Int64(0)) { total, hold in
            guard let lifted = hold.liftedAt else { return total }
            return total + max(0, lifted.since(max(hold.putAt, start)))
        }
    }
}

extension ClockKind {
    /// A hold stops the course of the case, and nothing else: neither the inquiry that it waits for, nor the law.
    var runsWhileHeld: Bool {
        switch self {
        case .complaint, .malpractice, .evidenceRetention, .recordRetention, .certificateValidity, .licenceCurrency:
            true
        case .applicationReply, .plan, .submission, .examination, .allocation, .assessment, .furtherEvidence,
            .secondMarking, .verification, .decision, .notification, .certificateIssue, .appealLodging,
            .appealAdmission, .appealOutcome, .reassessment:
            false
        }
    }
}
