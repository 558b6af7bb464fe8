import Recognition

extension RefusalScenario {
    static let clocks = [
        RefusalScenario(
            "no clock runs out before its time",
            .clockNotDue,
            names: "No clock",
            from: { try .collectedWithClock() },
            refused: { story in
                guard let clock = story.clock(.submission) else { throw CaseStory.Missing() }
                story.wait(until: clock.dueAt.adding(milliseconds: -1))
                try story.propose(.lapsed(.init(clock: clock.key, dueAt: clock.dueAt)), by: .system)
            },
            satisfied: { story in
                guard let clock = story.clock(.submission) else { throw CaseStory.Missing() }
                story.wait(until: clock.dueAt)
                try story.propose(.lapsed(.init(clock: clock.key, dueAt: clock.dueAt)), by: .system)
            }
        ),
        RefusalScenario(
            "a clock ends at its true end",
            .clockNotDue,
            names: "No clock",
            from: { try .collectedWithClock() },
            refused: { story in
                guard let clock = story.clock(.submission) else { throw CaseStory.Missing() }
                story.wait(until: clock.dueAt)
                let wrong = clock.dueAt.adding(milliseconds: -1)
                try story.propose(.lapsed(.init(clock: clock.key, dueAt: wrong)), by: .system)
            },
            satisfied: { story in
                guard let clock = story.clock(.submission) else { throw CaseStory.Missing() }
                story.wait(until: clock.dueAt)
                try story.lookAtClocks()
            }
        ),
        RefusalScenario(
            "nobody is reminded of what does not run",
            .clockNotDue,
            names: "No clock",
            from: { try .told(to: .collected) },
            refused: { story in
                let key = ClockKey(kind: .submission, subject: .wholeCase, startedAt: CaseStory.beginning)
                try story.propose(.reminded(.init(clock: key, dueAt: story.now, reminder: story.now)), by: .system)
            },
            satisfied: { try $0.submit() }
        ),
        RefusalScenario(
            "a clock that has run out is not extended",
            .clockNotDue,
            names: "has run out",
            from: { try .collectedWithClock() },
            refused: { story in
                story.wait(hours: 24 * 30)
                try story.extend(.submission)
            },
            satisfied: { try $0.extend(.submission) }
        ),
        RefusalScenario(
            "a certificate is renewed, not extended",
            .clockNotDue,
            names: "renewed",
            from: { try .certified(under: .renewed(by: .practice)) },
            refused: { try $0.extend(.certificateValidity) },
            satisfied: { try $0.renew() }
        ),
        RefusalScenario(
            "an extension ends later",
            .extensionWrong,
            names: "give a later end",
            from: { try .collectedWithClock() },
            refused: { try $0.extend(.submission, by: 0) },
            satisfied: { try $0.extend(.submission, by: 1) }
        ),
        RefusalScenario(
            "an extension knows the end that it moves",
            .extensionWrong,
            names: "Look at the clock again",
            from: { try .collectedWithClock() },
            refused: { try $0.extend(.submission, from: $0.now) },
            satisfied: { try $0.extend(.submission) }
        ),
        RefusalScenario(
            "an extension has a reason",
            .reasonMissing,
            names: "--reason",
            from: { try .collectedWithClock() },
            refused: { try $0.extend(.submission, giving: []) },
            satisfied: { try $0.extend(.submission) }
        ),
        RefusalScenario(
            "nobody prolongs their own clocks",
            .notImpartial,
            names: "another administrator",
            from: { try .collectedWithClock() },
            refused: { try $0.extend(.submission, signedBy: .administrator(.ana)) },
            satisfied: { try $0.extend(.submission) }
        ),
        zone("an appeal is timed in a zone that is known", .appealLodging, { try .recognisedInPart() }) {
            try $0.appeal()
        },
        zone("a reassessment is timed in a zone that is known", .reassessment, { try .recognisedInPart() }) {
            try $0.tryAgain()
        },
        zone("a certificate ends in a zone that is known", .certificateValidity, { try .told(to: .notified) }) {
            try $0.issue()
        },
        zone("a submission is timed in a zone that is known", .submission, { try .told(to: .collected) }) {
            try $0.submit()
        },
        late("an appeal comes in time", .appealLodging, { try .recognisedInPart() }) { try $0.appeal() },
        late("a reassessment is opened in time", .reassessment, { try .recognisedInPart() }) { try $0.tryAgain() },
        late("evidence is submitted in time", .submission, { try .told(to: .collected) }) { try $0.submit() },
        late("further evidence is submitted in time", .furtherEvidence, { try .answered() }) { try $0.submit() },
    ]

    /// At the end of the clock it is too late, unless the clock was extended before.
    private static func late(
        _ description: String,
        _ kind: ClockKind,
        _ beginning: @escaping @Sendable () throws -> CaseStory,
        _ step: @escaping @Sendable (inout CaseStory) throws -> Void
    ) -> RefusalScenario {
        RefusalScenario(
            description,
            .tooLate,
            names: kind.rawValue,
            "extend",
            from: { try beginning().living(under: .clock(kind, days: 10)) },
            refused: { story in
                guard let end = story.clock(kind)?.dueAt else { throw CaseStory.Missing() }
                story.wait(until: end)
                try step(&story)
            },
            satisfied: { story in
                guard let end = story.clock(kind)?.dueAt else { throw CaseStory.Missing() }
                try story.extend(kind)
                story.wait(until: end)
                try step(&story)
            }
        )
    }

    private static func zone(
        _ description: String,
        _ kind: ClockKind,
        _ beginning: @escaping @Sendable () throws -> CaseStory,
        _ step: @escaping @Sendable (inout CaseStory) throws -> Void
    ) -> RefusalScenario {
        RefusalScenario(
            description,
            .timeZoneUnknown,
            names: "assay doctor",
            from: {
                var choices = StoryChoices.clock(kind, days: 10)
                choices.zone = "Nowhere/Land"
                return try beginning().living(under: choices)
            },
            refused: step,
            satisfied: { story in
                story.live(under: .clock(kind, days: 10))
                try step(&story)
            }
        )
    }
}

extension CaseStory {
    /// Everything is there and nothing submitted, ten days before the case lapses.
    static func collectedWithClock() throws(Refusal) -> CaseStory {
        try told(to: .collected).living(under: .clock(.submission, days: 10))
    }

    /// An assessor has asked for more, and it has come.
    static func answered() throws(Refusal) -> CaseStory {
        var story = try waiting([.edge])
        try story.bring(for: .edge)
        return story
    }
}
