import Recognition

extension RefusalScenario {
    static let concerns = [
        RefusalScenario(
            "what is settled is a complaint of the case",
            .concernUnknown,
            names: "assay case show",
            from: { try .told(to: .admitted) },
            refused: { try $0.settle(ComplaintID(canonical: "CP9999999999")) },
            satisfied: { try $0.settle(try $0.complain()) }
        ),
        RefusalScenario(
            "a complaint is settled once",
            .concernUnknown,
            names: "has ended",
            from: { try .told(to: .admitted) },
            refused: { story in
                let complaint = try story.complain()
                try story.settle(complaint)
                try story.settle(complaint, .rejected)
            },
            satisfied: { try $0.settle(try $0.complain()) }
        ),
        RefusalScenario(
            "a report is settled once",
            .concernUnknown,
            names: "has ended",
            from: { try .told(to: .taken) },
            refused: { story in
                let report = try story.report()
                try story.settle(report, .notProven)
                try story.settle(report, .proven)
            },
            satisfied: { try $0.settle(try $0.report(), .notProven) }
        ),
        RefusalScenario(
            "a hold has a code of its own",
            .concernUnknown,
            names: "assay case show",
            from: { try .told(to: .taken) },
            refused: { story in
                let hold = try story.hold(.other)
                try story.hold(.legal, hold)
            },
            satisfied: { try $0.hold(.legal) }
        ),
        RefusalScenario(
            "a hold is lifted once",
            .concernUnknown,
            names: "has ended",
            from: { try .told(to: .taken) },
            refused: { story in
                let hold = try story.hold(.other)
                try story.lift(hold)
                try story.lift(hold)
            },
            satisfied: { try $0.lift(try $0.hold(.other)) }
        ),
        RefusalScenario(
            "a hold for malpractice waits for the inquiry",
            .reportOpen,
            names: "assay malpractice settle",
            from: { try .told(to: .taken) },
            refused: { story in
                try story.report()
                try story.lift(try story.hold(.malpractice))
            },
            satisfied: { story in
                let report = try story.report()
                let hold = try story.hold(.malpractice)
                try story.settle(report, .notProven)
                try story.lift(hold)
            }
        ),
        RefusalScenario(
            "nothing is void for malpractice that was not proven",
            .reportOpen,
            names: "another cause",
            from: { try .told(to: .taken) },
            refused: { story in
                try story.settle(try story.report(), .notProven)
                try story.void(cause: .malpractice)
            },
            satisfied: { story in
                try story.settle(try story.report(), .proven)
                try story.void(cause: .malpractice)
            }
        ),
        RefusalScenario(
            "nobody settles a complaint about themselves",
            .notImpartial,
            names: "another administrator",
            from: { try .told(to: .admitted) },
            refused: { try $0.settle(try $0.complain(about: .dag)) },
            satisfied: { try $0.settle(try $0.complain(about: .dag), by: .administrator(.gil)) }
        ),
        RefusalScenario(
            "nobody settles what they reported",
            .notImpartial,
            names: "another administrator",
            from: { try .told(to: .taken) },
            refused: { try $0.settle(try $0.report(by: .administrator()), .proven) },
            satisfied: { try $0.settle(try $0.report(), .proven) }
        ),
        RefusalScenario(
            "nobody holds their own case",
            .notImpartial,
            names: "another administrator",
            from: { try .told(to: .taken) },
            refused: { try $0.hold(.other, by: .administrator(.ana)) },
            satisfied: { try $0.hold(.other) }
        ),
        RefusalScenario(
            "nobody voids their own case",
            .notImpartial,
            names: "another administrator",
            from: { try .told(to: .taken) },
            refused: { try $0.void(by: .administrator(.ana)) },
            satisfied: { try $0.void() }
        ),
        RefusalScenario(
            "a complaint says what it is about",
            .reasonMissing,
            names: "--reason",
            from: { try .told(to: .admitted) },
            refused: { try $0.complain(giving: []) },
            satisfied: { try $0.complain() }
        ),
        RefusalScenario(
            "a held case stands still",
            .caseHeld,
            names: "lifted",
            from: { try .told(to: .taken) },
            refused: { story in
                try story.hold(.legal)
                try story.judge()
            },
            satisfied: { story in
                try story.lift(try story.hold(.legal))
                try story.judge()
            }
        ),
        RefusalScenario(
            "a decided case is not void",
            .caseClosed,
            names: "appealed",
            from: { try .told(to: .notified) },
            refused: { try $0.void() },
            satisfied: { story in
                try story.issue()
                try story.revoke()
            }
        ),
        RefusalScenario(
            "a case that was decided once is not void",
            .alreadyDecided,
            names: "certificate revoke",
            from: { try .recognisedInPart() },
            refused: { story in
                try story.tryAgain()
                try story.void()
            },
            satisfied: { story in
                try story.issue()
                try story.tryAgain()
                try story.revoke()
            }
        ),
        RefusalScenario(
            "nothing is done in a void case",
            .caseClosed,
            names: "void",
            "new case",
            from: { try .told(to: .taken) },
            refused: { story in
                try story.void()
                try story.judge()
            },
            satisfied: { try $0.judge() }
        ),
        RefusalScenario(
            "the last unit is not void without its case",
            .lastUnit,
            names: "whole case",
            from: { try .told(to: .taken) },
            refused: { try $0.void(.cut) },
            satisfied: { try $0.void() }
        ),
        RefusalScenario(
            "what was recognised is not tried again",
            .reassessmentOver,
            names: "nothing to try again",
            from: { try .told(to: .notified) },
            refused: { try $0.tryAgain([.cut]) },
            satisfied: { try $0.issue() }
        ),
        RefusalScenario(
            "nothing is tried again while an appeal runs",
            .reassessmentOver,
            names: "Wait for the outcome",
            from: { try .appealed() },
            refused: { try $0.tryAgain([.wash]) },
            satisfied: { story in
                try story.withdrawAppeal()
                try story.tryAgain()
            }
        ),
        RefusalScenario(
            "a scheme allows so many attempts",
            .reassessmentOver,
            names: "1 reassessments",
            "new case",
            from: { try .failedAgain() },
            refused: { try $0.tryAgain() },
            satisfied: { _ in _ = try CaseStory(units: [.wash]) }
        ),
        units("only failed units are tried again", [.edge, .wash], attempt: 2),
        units("something is tried again", [], attempt: 2),
        units("a unit is tried again once", [.wash, .wash], attempt: 2),
        units("attempts are numbered", [.wash], attempt: 3),
        RefusalScenario(
            "a scheme may have everything tried again",
            .reassessmentUnits,
            names: "EDGE, WASH",
            from: {
                var choices = StoryChoices()
                choices.reassessment = ReassessmentRules(attempts: 1, failedUnitsOnly: false, afterwards: .closed)
                return try CaseStory.recognisedInPart().living(under: choices)
            },
            refused: { try $0.tryAgain([.wash]) },
            satisfied: { try $0.tryAgain([.edge, .wash]) }
        ),
    ]

    private static func units(_ description: String, _ units: [UnitCode], attempt: Int) -> RefusalScenario {
        RefusalScenario(
            description,
            .reassessmentUnits,
            names: "Name: WASH",
            from: { try .recognisedInPart() },
            refused: { try $0.tryAgain(units, attempt: attempt) },
            satisfied: { try $0.tryAgain([.wash], attempt: 2) }
        )
    }
}

extension CaseStory {
    /// The one reassessment that the scheme allows has failed, too.
    static func failedAgain() throws(Refusal) -> CaseStory {
        var choices = StoryChoices()
        choices.reassessment = ReassessmentRules(attempts: 1, failedUnitsOnly: true, afterwards: .enrolAgain)
        var story = try recognisedInPart().living(under: choices)
        try story.tryAgain()
        try story.beAssessedAgain(.wash, isCompetent: false)
        try story.conclude()
        return story
    }
}
