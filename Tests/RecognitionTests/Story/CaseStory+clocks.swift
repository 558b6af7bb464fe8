import Recognition

/// The steps of clocks.
extension CaseStory {
    var clocks: [RunningClock] { (try? state.runningClocks(under: rules)) ?? [] }

    /// The first that runs of this kind.
    func clock(_ kind: ClockKind) -> RunningClock? { clocks.first { $0.key.kind == kind } }

    /// What the clocks demand at this moment.
    var due: CaseAct? { (try? state.dueClockAct(at: now, under: rules)) ?? nil }

    /// The service looks at the clocks and does what they demand, until nothing is due.
    ///
    /// - Returns: what it did.
    @discardableResult
    mutating func lookAtClocks() throws(Refusal) -> [CaseAct.Kind] {
        var done: [CaseAct.Kind] = []
        // No case demands more at once; a clock that fires twice would go on for ever.
        while let act = due, done.count < 50 {
            done.append(act.kind)
            try propose(act, by: .system)
        }
        return done
    }

    mutating func extend(
        _ kind: ClockKind,
        by days: Int64 = 10,
        from: Instant? = nil,
        giving fields: Set<String> = ["reason"],
        signedBy author: Author = .administrator()
    ) throws(Refusal) {
        let clock = clock(kind)
        let key = clock?.key ?? ClockKey(kind: kind, subject: .wholeCase, startedAt: CaseStory.beginning)
        let end = clock?.dueAt ?? now
        try propose(
            .extended(.init(clock: key, from: from ?? end, until: end.adding(days: days))),
            by: author,
            giving: fields
        )
    }
}
