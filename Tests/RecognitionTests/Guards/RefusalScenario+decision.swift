import Recognition

extension RefusalScenario {
    static let decision = [
        RefusalScenario(
            "a recommendation needs every outcome",
            .unitsNotJudged,
            names: "WASH",
            from: {
                var story = try CaseStory.told(to: .taken, units: [.edge, .wash])
                try story.judge(.edge)
                return story
            },
            refused: { try $0.recommend(.full) },
            satisfied: { story in
                try story.judge(.wash)
                try story.recommend(.full)
            }
        ),
        RefusalScenario(
            "a recommendation is made once",
            .unitsNotJudged,
            names: "already",
            from: { try .told(to: .judged) },
            refused: { story in
                try story.recommend()
                try story.recommend()
            },
            satisfied: { try $0.recommend() }
        ),
        RefusalScenario(
            "a recommendation follows from the units",
            .outcomeAgainstRule,
            names: "“partial”",
            from: { try .partlyJudged() },
            refused: { try $0.recommend(.full) },
            satisfied: { try $0.recommend(.partial) }
        ),
        RefusalScenario(
            "a decision is taken on a recommendation",
            .notRecommended,
            names: "CUT",
            from: { try .told(to: .taken) },
            refused: { try $0.decide() },
            satisfied: { story in
                try story.judge()
                try story.recommend()
                try story.decide()
            }
        ),
        RefusalScenario(
            "a case is decided once",
            .alreadyDecided,
            names: "has been decided",
            from: { try .told(to: .recommended) },
            refused: { story in
                try story.decide()
                try story.decide(by: .eva)
            },
            satisfied: { try $0.decide() }
        ),
        RefusalScenario(
            "a decided case is not withdrawn",
            .alreadyDecided,
            names: "appealed",
            from: { try .told(to: .recommended) },
            refused: { story in
                try story.decide()
                try story.withdraw()
            },
            satisfied: { try $0.withdraw() }
        ),
        incomplete("each unit is decided", units: [UnitDecision(unit: .edge, outcome: .competent)], outcome: .full),
        incomplete(
            "no other unit is decided",
            units: [.edge, .wash, .cut].map { UnitDecision(unit: $0, outcome: .notYetCompetent) },
            outcome: .none
        ),
        incomplete(
            "a unit is decided once",
            units: [.edge, .edge].map { UnitDecision(unit: $0, outcome: .competent) },
            outcome: .full
        ),
        incomplete(
            "the outcome of the case follows from its units",
            units: [
                UnitDecision(unit: .edge, outcome: .competent), UnitDecision(unit: .wash, outcome: .notYetCompetent),
            ],
            outcome: .full
        ),
        incomplete(
            "a decision asks for nothing more",
            units: [
                UnitDecision(unit: .edge, outcome: .competent), UnitDecision(unit: .wash, outcome: .furtherEvidence),
            ],
            outcome: .partial
        ),
        RefusalScenario(
            "no decision is above the judgement",
            .decisionAboveRecommendation,
            names: "“partial” or lower",
            from: {
                var story = try CaseStory.partlyJudged()
                try story.recommend()
                return story
            },
            refused: { story in
                try story.decide(
                    units: [.edge, .wash].map { UnitDecision(unit: $0, outcome: .competent) },
                    givesReason: true
                )
            },
            satisfied: { try $0.decide() }
        ),
        RefusalScenario(
            "a decision below the recommendation has a reason",
            .reasonMissing,
            names: "--reason",
            from: { try .told(to: .recommended) },
            refused: { story in
                try story.decide(units: [UnitDecision(unit: .cut, outcome: .notYetCompetent)])
            },
            satisfied: { story in
                try story.decide(units: [UnitDecision(unit: .cut, outcome: .notYetCompetent)], givesReason: true)
            }
        ),
        RefusalScenario(
            "nobody is told of a decision that was not taken",
            .notDecided,
            names: "assay decide",
            from: { try .told(to: .recommended) },
            refused: { try $0.notify() },
            satisfied: { story in
                try story.decide()
                try story.notify()
            }
        ),
        RefusalScenario(
            "nobody is told of another decision",
            .notDecided,
            names: "no decision",
            from: { try .told(to: .decided) },
            refused: { try $0.notify(of: DecisionID(canonical: "D99999999999")) },
            satisfied: { try $0.notify() }
        ),
    ]

    private static func incomplete(
        _ description: String,
        units: [UnitDecision],
        outcome: CaseOutcome
    ) -> RefusalScenario {
        RefusalScenario(
            description,
            .decisionIncomplete,
            names: "EDGE, WASH",
            from: { try .told(to: .recommended, units: [.edge, .wash]) },
            refused: { try $0.decide(units: units, outcome: outcome, givesReason: true) },
            satisfied: { try $0.decide() }
        )
    }
}

extension CaseStory {
    /// Of two units one is competent.
    static func partlyJudged() throws(Refusal) -> CaseStory {
        var story = try told(to: .taken, units: [.edge, .wash])
        try story.judge(.edge)
        try story.judge(.wash) { $0.verdicts[.grip] = .notMet }
        return story
    }
}
