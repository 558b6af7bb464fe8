import Recognition

extension RefusalScenario {
    static let who = [
        RefusalScenario(
            "a candidate does not admit",
            .roleMayNot,
            names: "candidate",
            "administrator",
            from: { try .told(to: .applied) },
            refused: { try $0.admit(by: .candidate()) },
            satisfied: { try $0.admit() }
        ),
        RefusalScenario(
            "a role for another scheme does not reach this one",
            .roleOutOfScheme,
            names: "assessor",
            "person grant",
            from: {
                let (elsewhere, everywhere) = (SchemeCode(checked: "elsewhere"), PersonState.holding([.assessor], .eva))
                let limited = PersonID.ben.told([.roleGranted(.init(role: .assessor, scheme: elsewhere))])
                return try CaseStory.told(to: .submitted).under {
                    $0.knowing([.ben: limited, .eva: everywhere].compactMapValues(\.self))
                }
            },
            refused: { try $0.take(by: .ben) },
            satisfied: { try $0.take(by: .eva) }
        ),
        RefusalScenario(
            "an examination is the service's",
            .roleMayNot,
            names: "Only the service",
            from: { try .told(to: .admitted) },
            refused: { story in
                let clip = try story.send()
                try story.propose(
                    .evidenceExamined(.init(evidence: clip, report: .of("report"), findings: [.empty])),
                    by: .administrator()
                )
            },
            satisfied: { try $0.bring() }
        ),
        RefusalScenario(
            "an assessor does not open cases",
            .roleMayNot,
            names: "candidate or administrator",
            from: { try .told(to: .applied) },
            refused: { _ in _ = try CaseStory(by: .assessor()) },
            satisfied: { _ in _ = try CaseStory(by: .administrator()) }
        ),
        RefusalScenario(
            "behind a human role stands a person",
            .roleMayNot,
            names: "without a person",
            from: { try .told(to: .recommended) },
            refused: { try $0.decide(by: nil) },
            satisfied: { try $0.decide() }
        ),
        RefusalScenario(
            "nobody acts as the service",
            .roleMayNot,
            names: "nobody acts as the service",
            from: { try .told(to: .judged) },
            refused: { story in
                try story.propose(.recommended(.init(outcome: .full)), by: Author(person: .dag, role: .system))
            },
            satisfied: { try $0.recommend() }
        ),
        RefusalScenario(
            "a candidate applies for themselves",
            .notOwnCase,
            names: "administrator",
            from: { try .told(to: .applied) },
            refused: { _ in _ = try CaseStory(candidate: .ana, by: .candidate(.fay)) },
            satisfied: { _ in _ = try CaseStory(candidate: .ana, by: .administrator()) }
        ),
        RefusalScenario(
            "a candidate brings evidence to their own case",
            .notOwnCase,
            names: "your own case",
            from: { try .told(to: .admitted) },
            refused: { try $0.send(by: .candidate(.fay)) },
            satisfied: { try $0.send() }
        ),
        RefusalScenario(
            "a candidate withdraws their own case",
            .notOwnCase,
            names: "your own case",
            from: { try .told(to: .applied) },
            refused: { try $0.withdraw(by: .candidate(.fay)) },
            satisfied: { try $0.withdraw() }
        ),
        RefusalScenario(
            "nobody assesses their own work",
            .ownWork,
            names: "next one",
            from: { try .told(to: .submitted) },
            refused: { try $0.take(by: .ana) },
            satisfied: { try $0.take(by: .eva) }
        ),
        RefusalScenario(
            "nobody decides on their own case",
            .ownWork,
            names: "another certifier",
            from: { try .told(to: .recommended) },
            refused: { try $0.decide(by: .ana) },
            satisfied: { try $0.decide() }
        ),
        RefusalScenario(
            "who assessed does not decide",
            .deciderAssessed,
            names: "another certifier",
            from: { try .told(to: .recommended) },
            refused: { try $0.decide(by: .ben) },
            satisfied: { try $0.decide(by: .eva) }
        ),
        RefusalScenario(
            "who verified does not decide",
            .deciderVerified,
            names: "another certifier",
            from: {
                var story = try CaseStory.told(to: .judged)
                try story.verify(try story.sample())
                try story.recommend()
                return story
            },
            refused: { try $0.decide(by: .gil) },
            satisfied: { try $0.decide(by: .eva) }
        ),
        RefusalScenario(
            "an assessor takes units for themselves",
            .notYourAssignment,
            names: "themselves",
            from: { try .told(to: .submitted) },
            refused: { try $0.take(by: .ben, for: .eva) },
            satisfied: { try $0.take(by: .ben, for: .ben) }
        ),
        RefusalScenario(
            "a unit is judged by who holds it",
            .notYourAssignment,
            names: "--mine",
            from: { try .told(to: .taken) },
            refused: { try $0.judge(by: .eva) },
            satisfied: { try $0.judge(by: .ben) }
        ),
        RefusalScenario(
            "a unit is given back by who holds it",
            .notYourAssignment,
            names: "--mine",
            from: { try .told(to: .taken) },
            refused: { try $0.giveBack(of: .ben, by: .assessor(.eva)) },
            satisfied: { try $0.giveBack(of: .ben) }
        ),
        RefusalScenario(
            "a clock ends the allocation that it was set for",
            .notYourAssignment,
            names: "another assessor",
            from: { try .told(to: .taken) },
            refused: { story in
                story.wait(hours: 48)
                try story.expire(of: .eva)
            },
            satisfied: { story in
                story.wait(hours: 48)
                try story.expire(of: .ben)
            }
        ),
        RefusalScenario(
            "an assessor does not say that time is over",
            .roleMayNot,
            names: "released",
            from: { try .told(to: .taken) },
            refused: { story in
                story.wait(hours: 49)
                try story.giveBack(cause: .expired)
            },
            satisfied: { try $0.giveBack(cause: .released) }
        ),
        RefusalScenario(
            "the service does not give back for an assessor",
            .roleMayNot,
            names: "expired",
            from: { try .told(to: .taken) },
            refused: { try $0.giveBack(cause: .released, by: .system) },
            satisfied: { story in
                story.wait(hours: 48)
                try story.giveBack(cause: .expired, by: .system)
            }
        ),
        RefusalScenario(
            "nobody takes the work of a relative",
            .notImpartial,
            names: "relation",
            "queue next",
            from: { try related(.ben, to: .ana, in: .submitted) },
            refused: { try $0.take(by: .ben) },
            satisfied: { try $0.take(by: .eva) }
        ),
        RefusalScenario(
            "nobody judges the work of a relative, also where that is declared while they hold it",
            .notImpartial,
            names: "relation",
            "queue release",
            from: { try related(.ben, to: .ana, in: .taken) },
            refused: { try $0.judge(by: .ben) },
            satisfied: { story in
                try story.giveBack()
                try story.take(by: .eva)
                try story.judge(by: .eva)
            }
        ),
        RefusalScenario(
            "nobody decides on the case of a relative, whichever of the two has said so",
            .notImpartial,
            names: "another certifier",
            from: { try related(.ana, to: .cay, in: .recommended) },
            refused: { try $0.decide(by: .cay) },
            satisfied: { try $0.decide(by: .eva) }
        ),
    ]

    /// A case in which one has declared a relation to the other.
    private static func related(
        _ one: PersonID,
        to other: PersonID,
        in chapter: CaseStory.Chapter
    ) throws -> CaseStory {
        var story = try CaseStory.told(to: chapter)
        let person = PersonState.holding([], one, relatedTo: other)
        story.isJudgedUnder(story.rules.knowing([one: person].compactMapValues(\.self)))
        return story
    }
}
