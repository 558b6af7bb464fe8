/// Which clocks run. They are derived from the state and the scheme, never stored: no act can forget to start or to stop one.
extension CaseState {
    /// The clocks that run, in the order of a case's life. While the case is held, those of the case itself stand still.
    public func runningClocks(under rules: CaseRules) throws(ClockFault) -> [RunningClock] {
        var running: [RunningClock] = []
        for start in clockStarts where runs(start.kind) {
            if let clock = try runningClock(start, under: rules) { running.append(clock) }
        }
        return running
    }

    /// Every clock whose beginning lies behind and whose aim was not reached yet, whether the scheme sets it or not.
    private var clockStarts: [ClockStart] {
        applicationClocks + evidenceClocks + units.flatMap(clocks(of:)) + decisionClocks + appealClocks + concernClocks
            + certificateClocks
    }

    private func runs(_ kind: ClockKind) -> Bool {
        switch kind.course {
        case .always: true
        case .unlessHeld: !isHeld
        case .unlessContested: !isHeld && !isContested
        }
    }

    /// Something is still to be found out for which evidence and records may be needed.
    private var isContested: Bool {
        openAppeal != nil || complaints.contains { $0.settledAt == nil }
            || malpracticeReports.contains { $0.settledAt == nil }
    }

    private func runningClock(_ start: ClockStart, under rules: CaseRules) throws(ClockFault) -> RunningClock? {
        let key = ClockKey(kind: start.kind, subject: start.subject, startedAt: start.at)
        guard clocks.expired[key] == nil, let end = try start.end(under: rules) else { return nil }
        let given = clocks.extensions[key]
        let pauses = start.pauses + (start.kind.course == .unlessHeld ? liftedHolds : [])
        let pause = Self.length(of: pauses, since: given?.givenAt ?? start.at)
        let clock = try start.clock(endingAt: (given?.until ?? end).adding(milliseconds: pause), under: rules)
        return RunningClock(key: key, dueAt: clock.dueAt, reminders: clock.reminders)
    }

    private var liftedHolds: [Range<Instant>] {
        holds.compactMap { hold in
            guard let lifted = hold.liftedAt, hold.putAt < lifted else { return nil }
            return hold.putAt..<lifted
        }
    }

    /// How much time after an instant lies in any of the spans, in milliseconds; what lies in two of them counts once.
    private static func length(of spans: [Range<Instant>], since start: Instant) -> Int64 {
        var counted = start
        var total: Int64 = 0
        for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where span.upperBound > counted {
            total += span.upperBound.since(max(span.lowerBound, counted))
            counted = span.upperBound
        }
        return total
    }
}

extension ClockKind {
    /// What a hold does to a clock.
    enum Course {
        /// Nothing: neither to the inquiry that the hold waits for, nor to what stands on a certificate.
        case always
        /// The course of the case: it stands still, and the end comes later by as long.
        case unlessHeld
        /// What is kept is not disposed of while somebody may need it; afterwards the end is where it was.
        case unlessContested
    }

    var course: Course {
        switch self {
        case .complaint, .malpractice, .certificateValidity, .licenceCurrency: .always
        case .evidenceRetention, .recordRetention: .unlessContested
        case .applicationReply, .plan, .submission, .examination, .allocation, .assessment, .furtherEvidence,
            .secondMarking, .verification, .decision, .notification, .certificateIssue, .appealLodging,
            .appealAdmission, .appealOutcome, .reassessment:
            .unlessHeld
        }
    }
}
