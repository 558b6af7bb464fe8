/// That a clock has begun, before it is known whether the scheme sets it.
struct ClockStart {
    let kind: ClockKind
    let subject: ClockSubject
    let at: Instant
    /// When it stood still because somebody else had to act, holds not counted; they may overlap.
    let pauses: [Range<Instant>]
    /// Of an appeal, which has clocks of its own at each stage; of a reassessment, the attempt that has failed.
    let stage: Int
    /// An end that an act has fixed; nil: it follows from the scheme's term.
    let fixedEnd: Instant?
    /// Runs only where the scheme does without a plan: else nobody could do in time what it urges to.
    let isWithoutPlan: Bool

    init(
        _ kind: ClockKind,
        _ subject: ClockSubject = .wholeCase,
        at instant: Instant,
        pauses: [Range<Instant>] = [],
        stage: Int = 1,
        fixedEnd: Instant? = nil,
        isWithoutPlan: Bool = false
    ) {
        self.kind = kind
        self.subject = subject
        at = instant
        self.pauses = pauses
        self.stage = stage
        self.fixedEnd = fixedEnd
        self.isWithoutPlan = isWithoutPlan
    }

    /// The end that it has by the scheme or by an act; nil: the scheme sets no such clock.
    func end(under rules: CaseRules) throws(ClockFault) -> Instant? {
        if let fixedEnd { return fixedEnd }
        guard let rule = rules.scheme.clock(kind, stage: stage), isSet(by: rules.scheme) else { return nil }
        return try rules.calendar.end(of: rule.term, from: at)
    }

    /// With the end that it has now. Reminders are counted back from there, so that they come at the beginning of a local day also
    /// where the end was put off.
    func clock(endingAt end: Instant, under rules: CaseRules) throws(ClockFault) -> StartedClock {
        let reminders = rules.scheme.clock(kind, stage: stage)?.reminders ?? []
        return try rules.calendar.start(kind, endingAt: end, reminders: reminders, at: at)
    }

    /// What the scheme's other rules make of it.
    private func isSet(by scheme: Scheme) -> Bool {
        switch kind {
        case .plan: scheme.requires(.plan)
        case .submission: !isWithoutPlan || !scheme.requires(.plan)
        case .appealLodging: stage <= scheme.appealRules.stages.count
        case .reassessment: scheme.reassessmentRules.attempts.map { stage <= $0 } ?? true
        default: true
        }
    }
}
