import Recognition

extension RefusalScenario {
    static let submission = [
        RefusalScenario(
            "the candidate declares that the work is theirs",
            .declarationMissing,
            names: "--own-work",
            from: { try .told(to: .collected) },
            refused: { try $0.submit(declaresOwnWork: false) },
            satisfied: { try $0.submit(declaresOwnWork: true) }
        ),
        RefusalScenario(
            "what is known to be unusable is not submitted",
            .evidenceUnusable,
            names: "too-short",
            "without a pause",
            from: {
                var story = try CaseStory.told(to: .collected)
                try story.bring(findings: [.tooShort])
                return story
            },
            refused: { try $0.submit() },
            satisfied: { story in
                try story.takeBack(story.clips()[2])
                try story.submit()
            }
        ),
        RefusalScenario(
            "a requirement has its clips",
            .evidenceMissing,
            names: "CUT/V1",
            "2 clips are asked for, 1",
            "Film your hands.",
            from: { try .told(to: .admitted) },
            refused: { story in
                try story.bring()
                try story.submit()
            },
            satisfied: { story in
                try story.bring()
                try story.bring()
                try story.submit()
            }
        ),
        RefusalScenario(
            "a requirement has its occasions",
            .evidenceMissing,
            names: "2 occasions are asked for, 1",
            from: { try .told(to: .admitted) },
            refused: { story in
                try story.bring(occasion: "monday")
                try story.bring(occasion: "monday")
                try story.submit()
            },
            satisfied: { story in
                try story.bring(occasion: "monday")
                try story.bring(occasion: "tuesday")
                try story.submit()
            }
        ),
        RefusalScenario(
            "a further set brings something new",
            .nothingNew,
            names: "EDGE",
            from: { try .waiting([.edge]) },
            refused: { try $0.submit() },
            satisfied: { story in
                try story.bring(for: .edge)
                try story.submit()
            }
        ),
        RefusalScenario(
            "a returned set is not sent again as it was",
            .nothingNew,
            names: "Replace what was returned",
            from: { try .returned() },
            refused: { try $0.submit() },
            satisfied: { story in
                try story.takeBack(story.clips()[1])
                try story.bring()
                try story.submit()
            }
        ),
        RefusalScenario(
            "sets are numbered without a gap",
            .setStale,
            names: "Look at the case again",
            from: { try .told(to: .collected) },
            refused: { try $0.submit(set: 2) },
            satisfied: { try $0.submit(set: 1) }
        ),
        RefusalScenario(
            "a set holds all that was not withdrawn",
            .setStale,
            names: "what is there now",
            from: { try .told(to: .collected) },
            refused: { try $0.submit(evidence: [$0.clips()[0]]) },
            satisfied: { try $0.submit(evidence: $0.clips()) }
        ),
        RefusalScenario(
            "a return is of the latest set",
            .setStale,
            names: "Set 2",
            from: { try .brokenSet() },
            refused: { try $0.returnSet(2) },
            satisfied: { try $0.returnSet(1) }
        ),
        RefusalScenario(
            "a set is returned once",
            .setStale,
            names: "returned already",
            from: { try .brokenSet() },
            refused: { story in
                try story.returnSet()
                try story.returnSet()
            },
            satisfied: { try $0.returnSet() }
        ),
        RefusalScenario(
            "a return names what the examinations found",
            .setStale,
            names: "Name, in this order: EV0000000006",
            from: { try .brokenSet() },
            refused: { story in
                try story.returnSet(naming: [UnusableEvidence(evidence: story.clips()[0], findings: [.damaged])])
            },
            satisfied: { try $0.returnSet() }
        ),
        RefusalScenario(
            "a set that is fit is not returned",
            .setStale,
            names: "Return nothing",
            from: { try .told(to: .submitted) },
            refused: { try $0.returnSet() },
            satisfied: { try $0.take() }
        ),
    ]
}
