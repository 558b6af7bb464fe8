import Recognition

extension RefusalScenario {
    static let planning = [
        RefusalScenario(
            "an adjustment is asked for before evidence is submitted",
            .evidenceFrozen,
            names: "agreed on before",
            from: { try .told(to: .collected) },
            refused: { story in
                try story.submit()
                try story.ask(for: [.extraTime])
            },
            satisfied: { try $0.ask(for: [.extraTime]) }
        ),
        RefusalScenario(
            "an adjustment has a name",
            .adjustmentsUnanswered,
            names: "extra-time",
            "sign-language",
            from: { try .told(to: .applied) },
            refused: { try $0.ask(for: []) },
            satisfied: { try $0.ask(for: [.signLanguage]) }
        ),
        RefusalScenario(
            "a plan answers what was asked for",
            .adjustmentsUnanswered,
            names: "breaks",
            from: {
                var story = try CaseStory.told(to: .admitted)
                try story.ask(for: [.helper, .breaks])
                return story
            },
            refused: { try $0.proposePlan(answering: [AdjustmentAnswer(adjustment: .helper, isGranted: true)]) },
            satisfied: { try $0.proposePlan() }
        ),
        RefusalScenario(
            "a plan answers nothing that was not asked for",
            .adjustmentsUnanswered,
            names: "none was asked for",
            from: { try .told(to: .admitted) },
            refused: { try $0.proposePlan(answering: [AdjustmentAnswer(adjustment: .helper, isGranted: true)]) },
            satisfied: { try $0.proposePlan(answering: []) }
        ),
        RefusalScenario(
            "a candidate is told their rights",
            .rightsUntold,
            names: "reassessment, appeal",
            "--told",
            from: { try .told(to: .admitted) },
            refused: { try $0.proposePlan(telling: [.purpose, .adjustments, .results]) },
            satisfied: { try $0.proposePlan(telling: [.purpose, .adjustments, .results, .reassessment, .appeal]) }
        ),
        RefusalScenario(
            "a plan is made for a candidate",
            .notAdmitted,
            names: "admit",
            from: { try .told(to: .applied) },
            refused: { try $0.proposePlan() },
            satisfied: { story in
                try story.admit()
                try story.proposePlan()
            }
        ),
        RefusalScenario(
            "plans are numbered without a gap",
            .planStale,
            names: "Look at the case again",
            from: { try .told(to: .admitted) },
            refused: { try $0.proposePlan(2) },
            satisfied: { try $0.proposePlan(1) }
        ),
        RefusalScenario(
            "no plan is made when evidence is submitted",
            .planStale,
            names: "evidence has been submitted",
            from: { try .told(to: .collected) },
            refused: { story in
                try story.submit()
                try story.proposePlan()
            },
            satisfied: { try $0.proposePlan() }
        ),
        RefusalScenario(
            "a candidate agrees to the latest plan",
            .planStale,
            names: "latest",
            from: {
                var story = try CaseStory.told(to: .admitted)
                try story.proposePlan()
                try story.proposePlan()
                return story
            },
            refused: { try $0.agree(to: 1) },
            satisfied: { try $0.agree(to: 2) }
        ),
        RefusalScenario(
            "a candidate agrees once",
            .planStale,
            names: "waits for an answer",
            from: {
                var story = try CaseStory.told(to: .admitted)
                try story.proposePlan()
                return story
            },
            refused: { story in
                try story.agree()
                try story.agree()
            },
            satisfied: { try $0.agree() }
        ),
        RefusalScenario(
            "nobody agrees for the candidate",
            .roleMayNot,
            names: "candidate",
            from: {
                var story = try CaseStory.told(to: .admitted)
                try story.proposePlan()
                return story
            },
            refused: { try $0.agree(by: .administrator()) },
            satisfied: { try $0.agree() }
        ),
        RefusalScenario(
            "evidence follows the plan, where the scheme asks for one",
            .planMissing,
            names: "Wait for the body",
            from: { try CaseStory.told(to: .admitted).under { $0.requiring(.plan) } },
            refused: { try $0.send() },
            satisfied: { story in
                try story.proposePlan()
                try story.agree()
                try story.send()
            }
        ),
        RefusalScenario(
            "a plan that lies before the candidate is theirs to answer",
            .planMissing,
            names: "assay case agree",
            from: {
                var story = try CaseStory.told(to: .admitted).under { $0.requiring(.plan) }
                try story.proposePlan()
                return story
            },
            refused: { try $0.send() },
            satisfied: { story in
                try story.agree()
                try story.send()
            }
        ),
    ]

    static let settling = [
        RefusalScenario(
            "credit is taken where the scheme takes it",
            .creditNotTaken,
            names: "Have the unit assessed",
            from: {
                var story = try CaseStory.told(to: .admitted, units: [.edge, .wash])
                try story.bring(for: .edge)
                return story
            },
            refused: { try $0.credit(on: $0.clips(of: .edge)) },
            satisfied: { story in
                try story.bring(for: .wash)
                try story.submit()
            }
        ),
        RefusalScenario(
            "credit rests on something",
            .evidenceMissing,
            names: "EDGE",
            from: {
                var story = try CaseStory.told(to: .admitted, units: [.edge, .wash]).under { $0.takingCredit() }
                try story.bring(for: .wash)
                return story
            },
            refused: { try $0.credit(on: []) },
            satisfied: { try $0.credit(on: [try $0.bring(for: .edge)]) }
        ),
        RefusalScenario(
            "credit rests on what was brought for the unit",
            .evidenceMissing,
            names: "as evidence for unit EDGE",
            from: {
                var story = try CaseStory.told(to: .admitted, units: [.edge, .wash]).under { $0.takingCredit() }
                try story.bring(for: .wash)
                return story
            },
            refused: { try $0.credit(on: $0.clips(of: .wash)) },
            satisfied: { try $0.credit(on: [try $0.bring(for: .edge)]) }
        ),
        RefusalScenario(
            "credit rests on a paper, where the scheme asks for one",
            .evidenceMissing,
            names: "Add a document as evidence for unit EDGE",
            from: {
                var story = try CaseStory.told(to: .admitted, units: [.edge, .wash])
                    .under { $0.takingCredit(on: [.document]) }
                try story.bring(for: .edge)
                return story
            },
            refused: { try $0.credit(on: $0.clips(of: .edge)) },
            satisfied: { story in
                try story.takeBack(story.clips(of: .edge)[0])
                let certificate = try story.send(for: .edge)
                try story.examine(certificate, kind: .document)
                try story.credit(on: [certificate])
            }
        ),
        RefusalScenario(
            "what is being judged is not credited",
            .unitTaken,
            names: "Wait for the judgement",
            from: { try CaseStory.told(to: .taken, units: [.edge, .wash]).under { $0.takingCredit() } },
            refused: { try $0.credit(on: $0.clips(of: .edge)) },
            satisfied: { story in
                try story.giveBack(.edge)
                try story.credit(on: story.clips(of: .edge))
            }
        ),
        RefusalScenario(
            "a unit is settled once",
            .unitSettled,
            names: "EDGE",
            from: {
                var story = try CaseStory.told(to: .admitted, units: [.edge, .wash]).under { $0.takingCredit() }
                try story.bring(for: .edge)
                return story
            },
            refused: { story in
                try story.credit(on: story.clips(of: .edge))
                try story.leave()
            },
            satisfied: { try $0.leave() }
        ),
        RefusalScenario(
            "what was taken out is not credited",
            .unitSettled,
            names: "case show",
            from: {
                var story = try CaseStory.told(to: .admitted, units: [.edge, .wash]).under { $0.takingCredit() }
                try story.bring(for: .edge)
                return story
            },
            refused: { story in
                try story.leave()
                try story.credit(on: story.clips(of: .edge))
            },
            satisfied: { try $0.credit(on: $0.clips(of: .edge)) }
        ),
        RefusalScenario(
            "what proves a credit is not withdrawn",
            .evidenceFrozen,
            names: "rests on",
            from: {
                var story = try CaseStory.told(to: .admitted, units: [.edge, .wash]).under { $0.takingCredit() }
                try story.bring(for: .edge)
                return story
            },
            refused: { story in
                try story.credit(on: story.clips(of: .edge))
                try story.takeBack(story.clips(of: .edge)[0])
            },
            satisfied: { try $0.takeBack($0.clips(of: .edge)[0]) }
        ),
        RefusalScenario(
            "the last unit is not taken out",
            .lastUnit,
            names: "WASH",
            "whole case",
            from: { try .told(to: .admitted, units: [.edge, .wash]) },
            refused: { story in
                try story.leave(.edge)
                try story.leave(.wash)
            },
            satisfied: { try $0.withdraw() }
        ),
        RefusalScenario(
            "the last unit is not void by itself",
            .lastUnit,
            names: "CUT",
            from: { try .told(to: .admitted) },
            refused: { try $0.strike(.cut) },
            satisfied: { try $0.propose(.voided(.init(cause: .openedInError)), by: .administrator()) }
        ),
        RefusalScenario(
            "a judged unit is not taken out",
            .unitJudged,
            names: "EDGE",
            "appealed",
            from: { try .told(to: .taken, units: [.edge, .wash]) },
            refused: { story in
                try story.judge(.edge)
                try story.leave(.edge)
            },
            satisfied: { try $0.leave(.edge) }
        ),
        RefusalScenario(
            "a unit that is taken out is one of the case",
            .unitUnknown,
            names: "EDGE, WASH",
            from: { try .told(to: .admitted, units: [.edge, .wash]) },
            refused: { try $0.leave(.cut) },
            satisfied: { try $0.leave(.edge) }
        ),
    ]
}
