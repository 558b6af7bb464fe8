import AssayTesting
import Recognition

extension SimulatedBody {
    /// The sample scheme with clocks that run out within a life.
    static let scheme: Scheme = {
        let sample = ServiceSample.scheme
        let terms: [ClockKind: Term?] = [
            .submission: Term(20, .calendarDays), .furtherEvidence: Term(5, .workingDays),
            .appealLodging: Term(10, .workingDays), .certificateValidity: Term(2, .months),
            .decision: Term(24, .hours),
        ]
        return Scheme(
            code: sample.code,
            version: sample.version,
            title: sample.title,
            languages: sample.languages,
            timeZone: sample.timeZone,
            standards: sample.standards,
            vocabulary: sample.vocabulary,
            decisionRule: sample.decisionRule,
            identityMethods: sample.identityMethods,
            keyframes: sample.keyframes,
            assignmentHours: sample.assignmentHours,
            clocks: terms.compactMapValues { $0.map { ClockRule(term: $0, reminders: []) } },
            secondMarkingPercent: 20
        )
    }()
}
