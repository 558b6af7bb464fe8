import Recognition

extension RefusalScenario {
    static let queue = [
        RefusalScenario(
            "one assessor holds a unit",
            .unitTaken,
            names: "next one",
            from: { try .told(to: .taken) },
            refused: { try $0.take(by: .eva) },
            satisfied: { story in
                try story.giveBack()
                try story.take(by: .eva)
            }
        ),
        RefusalScenario(
            "a unit that waits for the candidate is held",
            .unitTaken,
            names: "next one",
            from: { try .waiting([.edge], held: [.wash]) },
            refused: { try $0.take(.edge, by: .eva) },
            satisfied: { try $0.judge(.wash) }
        ),
        RefusalScenario(
            "a unit is taken when its evidence is examined",
            .unitNotReady,
            names: "examined",
            from: { try .toBeExamined() },
            refused: { try $0.take() },
            satisfied: { story in
                try story.examine(story.clips()[1])
                try story.take()
            }
        ),
        RefusalScenario(
            "a unit is judged when its further evidence is there",
            .unitNotReady,
            names: "Wait for the candidate",
            from: { try .waiting([.edge]) },
            refused: { try $0.judge(.edge) },
            satisfied: { story in
                try story.bring(for: .edge)
                try story.submit()
                try story.judge(.edge)
            }
        ),
        RefusalScenario(
            "a unit that waits is not given back",
            .unitNotReady,
            names: "Wait for the candidate",
            from: { try .waiting([.edge]) },
            refused: { try $0.giveBack(.edge) },
            satisfied: { story in
                try story.bring(for: .edge)
                try story.submit()
                try story.giveBack(.edge)
            }
        ),
        RefusalScenario(
            "a judged unit is not taken",
            .unitJudged,
            names: "has been judged",
            from: { try .told(to: .taken) },
            refused: { story in
                try story.judge()
                try story.take(by: .eva)
            },
            satisfied: { story in
                try story.giveBack()
                try story.take(by: .eva)
            }
        ),
        RefusalScenario(
            "a unit that nobody holds is not judged",
            .unitNotAssigned,
            names: "queue next",
            from: { try .told(to: .submitted) },
            refused: { try $0.judge() },
            satisfied: { story in
                try story.take()
                try story.judge()
            }
        ),
        RefusalScenario(
            "a judged unit is not judged again",
            .unitNotAssigned,
            names: "has been judged",
            from: { try .told(to: .taken) },
            refused: { story in
                try story.judge()
                try story.judge()
            },
            satisfied: { try $0.judge() }
        ),
        RefusalScenario(
            "an allocation ends in the future",
            .allocationTerm,
            names: "future",
            from: { try .told(to: .submitted) },
            refused: { try $0.take(hours: 0) },
            satisfied: { try $0.take(hours: 1) }
        ),
        RefusalScenario(
            "an allocation runs its time",
            .allocationRuns,
            names: "2026-01-07",
            from: { try .told(to: .taken) },
            refused: { story in
                story.wait(hours: 47)
                try story.expire()
            },
            satisfied: { story in
                story.wait(hours: 48)
                try story.expire()
            }
        ),
    ]
}
