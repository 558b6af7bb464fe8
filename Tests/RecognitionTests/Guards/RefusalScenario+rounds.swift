import Recognition

extension RefusalScenario {
    static let rounds = [
        RefusalScenario(
            "a unit is taken in the round that is due",
            .roundWrong,
            names: "first round",
            "assessor",
            from: { try .told(to: .submitted) },
            refused: { try $0.take(in: .second) },
            satisfied: { try $0.take(in: .first) }
        ),
        RefusalScenario(
            "an adjudicator does not take the first round",
            .roundWrong,
            names: "role assessor",
            from: { try .told(to: .submitted) },
            refused: { try $0.take(by: .hal, as: .adjudicator) },
            satisfied: { try $0.take(by: .hal) }
        ),
        RefusalScenario(
            "where two assessors differ a third one judges as adjudicator",
            .roundWrong,
            names: "adjudication round",
            "adjudicator",
            from: { try .differing() },
            refused: { try $0.take(by: .hal, as: .assessor) },
            satisfied: { try $0.take(by: .hal) }
        ),
        RefusalScenario(
            "nobody marks a second time what they judged",
            .judgedBefore,
            names: "another assessor",
            from: {
                var story = try CaseStory.told(to: .judged)
                try story.drawForSecondMark()
                return story
            },
            refused: { try $0.take(by: .ben) },
            satisfied: { try $0.take(by: .eva) }
        ),
        RefusalScenario(
            "nobody adjudicates their own judgement",
            .judgedBefore,
            names: "has not judged",
            from: { try .differing() },
            refused: { try $0.take(by: .eva) },
            satisfied: { try $0.take(by: .hal) }
        ),
        RefusalScenario(
            "an assessor is licensed for the unit",
            .licenceMissing,
            names: "CUT",
            "licence grant",
            from: { try CaseStory.told(to: .submitted).under { $0.licensing(.eva) } },
            refused: { try $0.take(by: .ben) },
            satisfied: { try $0.take(by: .eva) }
        ),
        RefusalScenario(
            "nobody judges with a licence that has run out",
            .licenceMissing,
            names: "No current licence",
            from: {
                try CaseStory.told(to: .submitted).under {
                    $0.licensing(.ben, until: CaseStory.beginning.adding(days: 1))
                }
            },
            refused: { story in
                try story.take()
                story.wait(hours: 24)
                try story.judge()
            },
            satisfied: { story in
                try story.take()
                try story.judge()
            }
        ),
        RefusalScenario(
            "an assessor who may judge keeps their unit",
            .allocationRuns,
            names: "Withdraw the licence",
            from: {
                var story = try CaseStory.told(to: .submitted).under { $0.licensing(.ben) }
                try story.take()
                return story
            },
            refused: { try $0.takeAway(.cut) },
            satisfied: { story in
                story.isJudgedUnder(story.rules.knowing([.ben: PersonID.ben.told([])].compactMapValues(\.self)))
                try story.takeAway(.cut)
            }
        ),
        RefusalScenario(
            "a unit over which two people meet is not given back",
            .unitNotReady,
            names: "session cancel",
            from: {
                var story = try CaseStory.told(to: .taken, units: [.edge])
                try story.arrange()
                return story
            },
            refused: { try $0.giveBack(.edge) },
            satisfied: { story in
                try story.callOff(story.state.sessions[0].act.session)
                try story.giveBack(.edge)
            }
        ),
        RefusalScenario(
            "a unit is not judged while a session over it is arranged",
            .unitNotReady,
            names: "session with the candidate is arranged",
            "session record",
            from: {
                var story = try CaseStory.told(to: .taken, units: [.edge])
                try story.arrange()
                return story
            },
            refused: { try $0.judge(.edge) },
            satisfied: { story in
                try story.callOff(story.state.sessions[0].act.session)
                try story.judge(.edge)
            }
        ),
        RefusalScenario(
            "the challenge is confirmed in what is cited",
            .challengeUnconfirmed,
            names: "--challenge-seen",
            "EV0000000006",
            from: { try CaseStory.told(to: .taken).under { $0.requiring(.challenge) } },
            refused: { story in
                let clips = story.clips()
                try story.judge { $0.challengeSeen = [clips[0]] }
            },
            satisfied: { story in
                let clips = story.clips()
                try story.judge { $0.challengeSeen = clips }
            }
        ),
        RefusalScenario(
            "where the challenge is missing the work is not authentic",
            .challengeUnconfirmed,
            names: "not authentic",
            from: { try CaseStory.told(to: .taken).under { $0.requiring(.challenge) } },
            refused: { try $0.judge() },
            satisfied: { story in
                try story.judge {
                    $0.rulesOfEvidence = RulesOfEvidence(valid: true, sufficient: true, authentic: false, current: true)
                }
            }
        ),
        RefusalScenario(
            "the challenge is seen in what is cited, and nowhere else",
            .citationUnknown,
            names: "challenge",
            from: { try .told(to: .taken) },
            refused: { try $0.judge { $0.challengeSeen = [EvidenceID(canonical: "EV9999999999")] } },
            satisfied: { story in
                let clips = story.clips()
                try story.judge { $0.challengeSeen = clips }
            }
        ),
        RefusalScenario(
            "nothing is asked of a candidate whose time is over",
            .furtherEvidenceOver,
            names: "what is there",
            from: {
                var story = try CaseStory.waiting([.edge]).under { $0.timing([.furtherEvidence: 24]) }
                story.wait(hours: 24)
                try story.letClocksRunOut()
                return story
            },
            refused: { try $0.askForMore(.edge) },
            satisfied: { try $0.fail(.edge) }
        ),
        RefusalScenario(
            "a second judgement rests on what was judged",
            .furtherEvidenceOver,
            names: "second round",
            from: {
                var story = try CaseStory.told(to: .judged)
                try story.drawForSecondMark()
                try story.take(by: .eva)
                return story
            },
            refused: { try $0.askForMore(.cut, by: .eva) },
            satisfied: { try $0.fail(by: .eva) }
        ),
    ]
}

extension CaseStory {
    /// Ben finds the candidate competent, Eva does not.
    static func differing() throws(Refusal) -> CaseStory {
        var story = try told(to: .judged)
        try story.drawForSecondMark()
        try story.take(by: .eva)
        try story.fail(by: .eva)
        return story
    }

    /// Whatever is due by the clocks at this moment.
    mutating func letClocksRunOut() throws(Refusal) {
        while let due = try? state.dueClockAct(at: now, under: rules) { try propose(due, by: .system) }
    }
}
