import Recognition

extension RefusalScenario {
    static let judging = [
        RefusalScenario(
            "a unit is judged by the rubric of the case",
            .rubricStale,
            names: "another edition",
            from: { try .told(to: .taken) },
            refused: { try $0.judge { $0.rubric = .of("next year's edition") } },
            satisfied: { try $0.judge() }
        ),
        RefusalScenario(
            "rules of another edition judge nothing",
            .rubricStale,
            names: "another edition",
            from: { try .told(to: .taken) },
            refused: { story in
                let rubric = story.rules.rubrics[.cut]?.contentDigest
                story.isJudgedUnder(CaseRules(scheme: story.rules.scheme, rubrics: [:], localTime: UniversalTime()))
                try story.judge { $0.rubric = rubric ?? $0.rubric }
            },
            satisfied: { try $0.judge() }
        ),
        RefusalScenario(
            "rules of another edition freeze nothing",
            .rubricStale,
            names: "CUT",
            from: { try .told(to: .collected) },
            refused: { story in
                story.isJudgedUnder(CaseRules(scheme: story.rules.scheme, rubrics: [:], localTime: UniversalTime()))
                try story.submit()
            },
            satisfied: { try $0.submit() }
        ),
        RefusalScenario(
            "a judgement is of the evidence as it is now",
            .setStale,
            names: "set 1",
            "set 2",
            from: {
                var story = try CaseStory.waiting([.edge])
                try story.bring(for: .edge)
                try story.submit()
                return story
            },
            refused: { try $0.judge(.edge) { $0.set = 1 } },
            satisfied: { try $0.judge(.edge) { $0.set = 2 } }
        ),
        RefusalScenario(
            "a judgement is of a set that there is",
            .setStale,
            names: "set 7",
            from: { try .told(to: .taken) },
            refused: { try $0.judge { $0.set = 7 } },
            satisfied: { try $0.judge { $0.set = 1 } }
        ),
        RefusalScenario(
            "a verdict is on a criterion of the unit",
            .criterionUnknown,
            names: "1.1, 1.2, 1.3",
            from: { try .told(to: .taken) },
            refused: { story in
                try story.judge {
                    $0.extra = [Judgement(criterion: CriterionCode(checked: "9.9"), verdict: .met, citations: [])]
                }
            },
            satisfied: { try $0.judge() }
        ),
        RefusalScenario(
            "a criterion has one verdict",
            .criterionUnknown,
            names: "twice",
            from: { try .told(to: .taken) },
            refused: { story in
                try story.judge { $0.extra = [Judgement(criterion: .grip, verdict: .notMet, citations: [])] }
            },
            satisfied: { try $0.judge() }
        ),
        RefusalScenario(
            "each criterion has a verdict",
            .criterionNotJudged,
            names: "1.2, 1.3",
            "insufficient",
            from: { try .told(to: .taken) },
            refused: { try $0.judge { $0.missing = [.slices, .reasons] } },
            satisfied: { story in
                try story.judge { $0.verdicts = [.slices: .insufficient, .reasons: .insufficient] }
            }
        ),
        RefusalScenario(
            "a critical criterion applies",
            .criticalNotApplicable,
            names: "1.1",
            "met",
            from: { try .told(to: .taken) },
            refused: { try $0.judge { $0.verdicts[.grip] = .notApplicable } },
            satisfied: { try $0.judge { $0.verdicts[.reasons] = .notApplicable } }
        ),
        level(.met, "shaky", "secure, sound"), level(.notMet, "secure", "shaky, unsafe"),
        level(.met, "perfect", "secure, sound"),
        level(.insufficient, "unsafe", "insufficient"),
        RefusalScenario(
            "what does not apply is at no level",
            .levelDisagrees,
            names: "1.3",
            "Leave the level out",
            from: { try .told(to: .taken) },
            refused: { story in
                try story.judge {
                    $0.verdicts[.reasons] = .notApplicable
                    $0.levels[.reasons] = LevelCode("unsure")
                }
            },
            satisfied: { try $0.judge { $0.verdicts[.reasons] = .notApplicable } }
        ),
        RefusalScenario(
            "“met” is cited",
            .citationMissing,
            names: "1.2",
            "--cite 1.2=",
            from: { try .told(to: .taken) },
            refused: { try $0.judge { $0.citations[.slices] = [] } },
            satisfied: { story in
                try story.judge {
                    $0.verdicts[.slices] = .notMet
                    $0.citations[.slices] = []
                }
            }
        ),
        RefusalScenario(
            "“met” is cited on the occasions that are asked for",
            .occasionsMissing,
            names: "2 occasions",
            "show 1",
            from: { try .told(to: .taken) },
            refused: { story in
                let clip = story.clips()[0]
                try story.judge {
                    $0.citations[.slices] = [0, 9_000].compactMap {
                        StoryScoring.citation(clip, from: $0, to: $0 + 1_000)
                    }
                }
            },
            satisfied: { story in
                let clips = story.clips()
                try story.judge { $0.citations[.slices] = clips.compactMap { StoryScoring.citation($0) } }
            }
        ),
        RefusalScenario(
            "a citation points into the set",
            .citationUnknown,
            names: "1.1",
            "EV0000000003, EV0000000006",
            from: { try .told(to: .taken) },
            refused: { story in
                let nowhere = EvidenceID(canonical: "EV9999999999")
                try story.judge { $0.citations[.grip] = [StoryScoring.citation(nowhere)].compactMap(\.self) }
            },
            satisfied: { try $0.judge() }
        ),
        RefusalScenario(
            "a citation points into evidence for the unit",
            .citationUnknown,
            names: "1.1",
            from: { try .told(to: .taken, units: [.edge, .wash]) },
            refused: { story in
                let other = story.clips(of: .wash)
                try story.judge(.edge) { $0.citations[.grip] = other.compactMap { StoryScoring.citation($0) } }
            },
            satisfied: { try $0.judge(.edge) }
        ),
        RefusalScenario(
            "what lasts is cited by its seconds",
            .citationOutside,
            names: "no seconds",
            "the seconds",
            from: { try .told(to: .taken) },
            refused: { story in
                let clip = story.clips()[0]
                try story.judge { $0.citations[.grip] = [Citation(evidence: clip, interval: nil)] }
            },
            satisfied: { try $0.judge() }
        ),
        RefusalScenario(
            "a citation lies inside the clip",
            .citationOutside,
            names: "60000 ms",
            "inside the clip",
            from: { try .told(to: .taken) },
            refused: { story in
                let clip = story.clips()[0]
                try story.judge { $0.citations[.grip] = [StoryScoring.citation(clip, to: 60_001)].compactMap(\.self) }
            },
            satisfied: { story in
                let clip = story.clips()[0]
                try story.judge { $0.citations[.grip] = [StoryScoring.citation(clip, to: 60_000)].compactMap(\.self) }
            }
        ),
        RefusalScenario(
            "competent against the rule",
            .outcomeAgainstRule,
            names: "1.1",
            "50 %",
            "not-yet-competent",
            from: { try .told(to: .taken) },
            refused: { story in
                try story.judge {
                    $0.verdicts[.grip] = .notMet
                    $0.outcome = .competent
                }
            },
            satisfied: { story in
                try story.judge {
                    $0.verdicts[.grip] = .notMet
                    $0.outcome = .notYetCompetent
                }
            }
        ),
        RefusalScenario(
            "not yet competent against the rule",
            .outcomeAgainstRule,
            names: "100 %",
            "Record “competent”",
            from: { try .told(to: .taken) },
            refused: { try $0.judge { $0.outcome = .notYetCompetent } },
            satisfied: { try $0.judge { $0.outcome = .competent } }
        ),
        RefusalScenario(
            "nothing more is asked of who is competent",
            .outcomeAgainstRule,
            names: "Record “competent”",
            from: { try .told(to: .taken) },
            refused: { try $0.judge { $0.outcome = .furtherEvidence } },
            satisfied: { try $0.askForMore() }
        ),
        RefusalScenario(
            "rules of evidence bind",
            .outcomeAgainstRule,
            names: "authentic",
            from: { try .told(to: .taken) },
            refused: { story in
                try story.judge {
                    $0.rulesOfEvidence = RulesOfEvidence(valid: true, sufficient: true, authentic: false, current: true)
                    $0.outcome = .competent
                }
            },
            satisfied: { try $0.judge { $0.outcome = .competent } }
        ),
    ]

    private static func level(_ verdict: Verdict, _ level: StaticString, _ advice: String) -> RefusalScenario {
        RefusalScenario(
            "“\(level)” is not “\(verdict)”",
            .levelDisagrees,
            names: "1.1",
            advice,
            from: { try .told(to: .taken) },
            refused: { story in
                try story.judge {
                    $0.verdicts[.grip] = verdict
                    $0.levels[.grip] = LevelCode(level)
                }
            },
            satisfied: { try $0.judge { $0.verdicts[.grip] = verdict } }
        )
    }
}

extension CaseStory {
    /// Two clips are submitted; one was examined.
    static func toBeExamined() throws(Refusal) -> CaseStory {
        var story = try told(to: .admitted)
        try story.bring()
        try story.send()
        try story.submit()
        return story
    }
}
