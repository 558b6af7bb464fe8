import Recognition

extension RefusalScenario {
    static let evidence = [
        RefusalScenario(
            "evidence answers a requirement",
            .requirementUnknown,
            names: "V1, Q1",
            from: { try .told(to: .admitted) },
            refused: { try $0.send(RequirementCode(checked: "V9")) },
            satisfied: { try $0.send(.talk) }
        ),
        RefusalScenario(
            "a requirement takes no more clips than it says",
            .tooManyClips,
            names: "at most 3",
            "EV0000000003",
            from: {
                var story = try CaseStory.told(to: .admitted)
                for _ in 0..<3 { try story.send() }
                return story
            },
            refused: { try $0.send() },
            satisfied: { story in
                try story.takeBack(story.clips()[1])
                try story.send()
            }
        ),
        RefusalScenario(
            "the same bytes are not brought twice",
            .evidenceDuplicate,
            names: "in the case already",
            from: {
                var story = try CaseStory.told(to: .admitted)
                try story.send(file: "one.mp4")
                return story
            },
            refused: { try $0.send(occasion: "tuesday", file: "one.mp4") },
            satisfied: { story in
                try story.takeBack(story.clips()[0])
                try story.send(occasion: "tuesday", file: "one.mp4")
            }
        ),
        RefusalScenario(
            "what is examined is evidence of the case",
            .evidenceUnknown,
            names: "case show",
            from: { try .told(to: .admitted) },
            refused: { try $0.examine(EvidenceID(canonical: "EV9999999999")) },
            satisfied: { try $0.bring() }
        ),
        RefusalScenario(
            "what is withdrawn is evidence of the case",
            .evidenceUnknown,
            names: "case show",
            from: { try .told(to: .admitted) },
            refused: { try $0.takeBack(EvidenceID(canonical: "EV9999999999")) },
            satisfied: { story in
                let clip = try story.send()
                try story.takeBack(clip)
            }
        ),
        RefusalScenario(
            "evidence is examined once",
            .evidenceSettled,
            names: "already",
            from: { try .told(to: .admitted) },
            refused: { story in
                let clip = try story.bring()
                try story.examine(clip, findings: [.tooShort])
            },
            satisfied: { try $0.bring() }
        ),
        RefusalScenario(
            "what was withdrawn stays withdrawn",
            .evidenceSettled,
            names: "already",
            from: { try .told(to: .admitted) },
            refused: { story in
                let clip = try story.bring()
                try story.takeBack(clip)
                try story.takeBack(clip)
            },
            satisfied: { try $0.takeBack(try $0.bring()) }
        ),
        RefusalScenario(
            "submitted evidence is frozen",
            .evidenceFrozen,
            names: "CUT",
            "further evidence",
            from: { try .told(to: .collected) },
            refused: { story in
                try story.submit()
                try story.send()
            },
            satisfied: { story in
                try story.send()
                try story.submit()
            }
        ),
        RefusalScenario(
            "submitted evidence is not withdrawn",
            .evidenceFrozen,
            names: "wait for the assessor",
            from: { try .told(to: .collected) },
            refused: { story in
                try story.submit()
                try story.takeBack(story.clips()[0])
            },
            satisfied: { try $0.takeBack($0.clips()[0]) }
        ),
        RefusalScenario(
            "a set is not submitted twice",
            .evidenceFrozen,
            names: "further evidence",
            from: { try .told(to: .collected) },
            refused: { story in
                try story.submit()
                try story.submit()
            },
            satisfied: { try $0.submit() }
        ),
        RefusalScenario(
            "judged evidence is not withdrawn",
            .evidenceFrozen,
            names: "add what was asked for",
            from: { try .waiting([.edge]) },
            refused: { try $0.takeBack($0.clips(of: .edge)[0]) },
            satisfied: { try $0.bring(for: .edge) }
        ),
        RefusalScenario(
            "a receipt follows the check",
            .evidenceUnusable,
            names: "Wait for the check",
            from: { try .told(to: .admitted) },
            refused: { try $0.receipt(try $0.bring()) },
            satisfied: { story in
                let clip = try story.bring()
                try story.check(clip)
                try story.receipt(clip)
            }
        ),
        RefusalScenario(
            "a unit that was judged takes no more evidence",
            .unitJudged,
            names: "EDGE",
            "collected for: WASH",
            from: {
                var story = try CaseStory.waiting([.wash], held: [.edge])
                try story.judge(.edge)
                return story
            },
            refused: { try $0.send(for: .edge) },
            satisfied: { try $0.send(for: .wash) }
        ),
    ]
}

extension CaseStory {
    /// The second of two clips is found to be damaged after it was submitted; nothing was returned yet.
    static func brokenSet() throws(Refusal) -> CaseStory {
        var story = try told(to: .admitted)
        try story.bring()
        let clip = try story.send()
        try story.submit()
        try story.examine(clip, findings: [.damaged])
        return story
    }

    static func returned() throws(Refusal) -> CaseStory {
        var story = try brokenSet()
        try story.returnSet()
        return story
    }
}
