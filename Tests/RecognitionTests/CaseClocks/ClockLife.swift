import Recognition

/// How one clock of a case begins, and what stops it.
struct ClockLife: Sendable, CustomStringConvertible {
    let kind: ClockKind
    let party: ClockParty
    /// The story in which the clock has just begun to run.
    let begun: @Sendable () throws -> CaseStory
    /// Since when it runs, as the state tells.
    let since: @Sendable (CaseState) -> Instant?
    /// What is done in time.
    let stopped: @Sendable (inout CaseStory) throws -> Void
    /// What is recorded when nobody did it.
    var end: CaseAct.Kind = .clockExpired
    /// What that leads to.
    var follows: @Sendable (CaseState) -> Bool = { _ in true }

    var description: String { kind.rawValue }

    /// Ten days, with reminders five days and one day before the end.
    static func choices(_ kind: ClockKind) -> StoryChoices {
        var choices = StoryChoices.clock(kind, days: 10, reminders: [5, 1])
        if kind == .plan { choices.requirements = [.plan] }
        return choices
    }

    func story() throws -> CaseStory { try begun().living(under: Self.choices(kind)) }

    /// Those of a case; the clock of a licence runs with its person.
    static let all = beforeTheJudgement + fromTheJudgement + againstTheDecision + whatStays

    private static let beforeTheJudgement = [
        ClockLife(
            kind: .applicationReply,
            party: .body,
            begun: { try .told(to: .applied) },
            since: \.appliedAt,
            stopped: { try $0.admit() },
            follows: { $0.status == .applied }
        ),
        ClockLife(
            kind: .plan,
            party: .candidate,
            begun: { try .told(to: .admitted) },
            since: \.admittedAt,
            stopped: { story in
                try story.offerPlan()
                try story.agreeToPlan()
            },
            follows: { $0.status == .admitted }
        ),
        ClockLife(
            kind: .submission,
            party: .candidate,
            begun: { try .told(to: .collected) },
            since: \.admittedAt,
            stopped: { try $0.submit() },
            end: .lapsed,
            follows: { $0.status == .lapsed }
        ),
        ClockLife(
            kind: .examination,
            party: .body,
            begun: {
                var story = try CaseStory.told(to: .admitted)
                try story.bring()
                try story.send()
                try story.submit()
                return story
            },
            since: \.currentSet?.submittedAt,
            stopped: { try $0.examine($0.clips()[1]) },
            follows: { $0.status == .submitted }
        ),
        ClockLife(
            kind: .allocation,
            party: .body,
            begun: { try .told(to: .submitted) },
            since: \.units[0].readySince,
            stopped: { try $0.take() },
            follows: { $0.status == .ready }
        ),
        ClockLife(
            kind: .assessment,
            party: .body,
            begun: { try .told(to: .taken) },
            since: \.units[0].assessmentSince,
            stopped: { try $0.judge() },
            follows: { $0.units[0].assignment?.assessor == .ben }
        ),
        ClockLife(
            kind: .furtherEvidence,
            party: .candidate,
            begun: { try .waiting([.edge]) },
            since: \.units[0].waitsSince,
            stopped: { story in
                try story.bring(for: .edge)
                try story.submit()
            },
            follows: { $0.units[0].isFurtherEvidenceOver && $0.status(of: $0.units[0]) == .allocated }
        ),
    ]

    private static let fromTheJudgement = [
        ClockLife(
            kind: .secondMarking,
            party: .body,
            begun: {
                var story = try CaseStory.told(to: .judged, units: [.edge])
                try story.propose(.drawnForSecondMarking(.init(unit: .edge, cause: .mandatory)), by: .system)
                return story
            },
            since: \.units[0].judged.first?.at,
            stopped: { try $0.rehear(.edge, by: .eva) },
            follows: { $0.units[0].round == .second }
        ),
        ClockLife(
            kind: .verification,
            party: .body,
            begun: {
                var story = try CaseStory.told(to: .judged, units: [.edge])
                try story.pick(.edge)
                return story
            },
            since: \.units[0].samples.last?.drawnAt,
            stopped: { try $0.agreeToSample() },
            follows: { $0.units[0].openSample != nil }
        ),
        ClockLife(
            kind: .decision,
            party: .body,
            begun: { try .told(to: .recommended) },
            since: \.recommendedAt,
            stopped: { try $0.decide() },
            follows: { $0.status == .recommended }
        ),
        ClockLife(
            kind: .notification,
            party: .body,
            begun: { try .told(to: .decided) },
            since: { $0.decisions.last?.at },
            stopped: { try $0.notify() },
            follows: { $0.status == .decided }
        ),
        ClockLife(
            kind: .certificateIssue,
            party: .body,
            begun: { try .told(to: .notified) },
            since: \.notifiedAt,
            stopped: { try $0.issue() },
            follows: { $0.isCertificateDue }
        ),
    ]

    private static let againstTheDecision = [
        ClockLife(
            kind: .appealLodging,
            party: .candidate,
            begun: { try .recognisedInPart() },
            since: \.notifiedAt,
            stopped: { try $0.appeal() },
            follows: { $0.appeals.isEmpty }
        ),
        ClockLife(
            kind: .appealAdmission,
            party: .body,
            begun: { try .appealed() },
            since: \.openAppeal?.lodgedAt,
            stopped: { try $0.admitAppeal() },
            follows: { $0.status == .appealed }
        ),
        ClockLife(
            kind: .appealOutcome,
            party: .body,
            begun: { try .appealed() },
            since: \.openAppeal?.lodgedAt,
            stopped: { story in
                try story.admitAppeal()
                try story.appoint()
                try story.decideAppeal(.dismissed)
            },
            follows: { $0.status == .appealed }
        ),
        ClockLife(
            kind: .complaint,
            party: .body,
            begun: {
                var story = try CaseStory.told(to: .admitted)
                try story.complain()
                return story
            },
            since: \.complaints.last?.lodgedAt,
            stopped: { story in
                guard let complaint = story.state.complaints.last else { throw CaseStory.Missing() }
                try story.settle(complaint.act.complaint)
            },
            follows: { $0.complaints[0].settledAt == nil }
        ),
        ClockLife(
            kind: .malpractice,
            party: .body,
            begun: {
                var story = try CaseStory.told(to: .taken)
                try story.report()
                return story
            },
            since: \.malpracticeReports.last?.reportedAt,
            stopped: { story in
                guard let report = story.state.malpracticeReports.last else { throw CaseStory.Missing() }
                try story.settle(report.act.report, .notProven)
            },
            follows: { $0.malpracticeReports[0].settledAt == nil }
        ),
        ClockLife(
            kind: .reassessment,
            party: .candidate,
            begun: { try .recognisedInPart() },
            since: \.notifiedAt,
            stopped: { try $0.tryAgain() },
            follows: { $0.attempt == 1 && $0.status == .partiallyRecognised }
        ),
    ]

    private static let whatStays = [
        ClockLife(
            kind: .evidenceRetention,
            party: .body,
            begun: { try .recognisedInPart() },
            since: \.notifiedAt,
            stopped: { try $0.tryAgain() }
        ),
        ClockLife(
            kind: .recordRetention,
            party: .body,
            begun: { try .recognisedInPart() },
            since: \.notifiedAt,
            stopped: { try $0.tryAgain() }
        ),
        ClockLife(
            kind: .certificateValidity,
            party: .candidate,
            begun: {
                var story = try CaseStory.told(to: .notified).living(under: choices(.certificateValidity))
                try story.issue()
                return story
            },
            since: { $0.certificates.last?.issuedAt },
            stopped: { try $0.revoke() },
            end: .certificateExpired,
            follows: { $0.status == .expired }
        ),
    ]
}

extension CaseStory {
    /// The body's next plan, which grants whatever was asked for.
    mutating func offerPlan() throws(Refusal) {
        let answers = state.adjustmentsRequested.map { AdjustmentAnswer(adjustment: $0, isGranted: true) }
        let act = CaseAct.PlanProposed(
            plan: state.plans.count + 1,
            adjustments: answers,
            rights: CandidateRight.allCases
        )
        try propose(.planProposed(act), by: .administrator())
    }

    mutating func agreeToPlan() throws(Refusal) {
        try propose(.planAgreed(.init(plan: state.plans.count)), by: .candidate())
    }

    /// A verifier draws the unit.
    mutating func pick(_ unit: UnitCode) throws(Refusal) {
        let sample = SampleID(canonical: draw("SA"))
        try propose(.sampled(.init(sample: sample, unit: unit, cause: .mandatory)), by: .verifier())
    }

    mutating func agreeToSample() throws(Refusal) {
        let sample = state.units.compactMap(\.openSample).first?.act.sample ?? SampleID(canonical: "SA9999999999")
        try propose(.verified(.init(sample: sample, outcome: .agree)), by: .verifier())
    }
}
