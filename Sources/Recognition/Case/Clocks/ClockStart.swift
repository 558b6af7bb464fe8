/// That a clock has begun, before it is known whether the scheme sets it.
struct ClockStart {
    let kind: ClockKind
    let subject: ClockSubject
    let at: Instant
    /// For how long it stood still because somebody else had to act.
    let pausedMilliseconds: Int64
    /// Of an appeal, which has clocks of its own at each stage; of a reassessment, the attempt that has failed.
    let stage: Int
    /// An end that an act has fixed; nil: it follows from the scheme's term.
    let fixedEnd: Instant?

    init(
        _ kind: ClockKind,
        _ subject: ClockSubject = .wholeCase,
        at instant: Instant,
        pausedMilliseconds: Int64 = 0,
        stage: Int = 1,
        fixedEnd: Instant? = nil
    ) {
        self.kind = kind
        self.subject = subject
        at = instant
        self.pausedMilliseconds = pausedMilliseconds
        self.stage = stage
        self.fixedEnd = fixedEnd
    }

    func clock(under rules: CaseRules) throws(ClockFault) -> StartedClock? {
        let rule = rules.scheme.clock(kind, stage: stage)
        if let fixedEnd {
            return try rules.calendar.start(kind, endingAt: fixedEnd, reminders: rule?.reminders ?? [], at: at)
        }
        guard let rule, isSet(by: rules.scheme) else { return nil }
        return try rules.calendar.start(kind, rule, at: at)
    }

    /// What the scheme's other rules make of it.
    private func isSet(by scheme: Scheme) -> Bool {
        switch kind {
        case .plan: scheme.requires(.plan)
        case .appealLodging: stage <= scheme.appealRules.stages.count
        case .reassessment: scheme.reassessmentRules.attempts.map { stage <= $0 } ?? true
        default: true
        }
    }
}
