import Recognition

extension RefusalScenario {
    static let moderation = [
        RefusalScenario(
            "what is drawn has been judged",
            .notJudged,
            names: "CUT",
            "Wait for its assessor",
            from: { try .told(to: .taken) },
            refused: { try $0.sample() },
            satisfied: { story in
                try story.judge()
                try story.sample()
            }
        ),
        RefusalScenario(
            "what was recognised elsewhere is not marked a second time",
            .notJudged,
            names: "EDGE",
            from: {
                var story = try CaseStory.told(to: .admitted, units: [.edge, .wash]).under { $0.takingCredit() }
                try story.credit(on: [try story.bring(for: .edge)])
                try story.bring(for: .wash)
                try story.submit()
                try story.take(.wash)
                try story.judge(.wash)
                return story
            },
            refused: { try $0.drawForSecondMark(.edge) },
            satisfied: { try $0.drawForSecondMark(.wash) }
        ),
        RefusalScenario(
            "a unit is drawn for one verification at a time",
            .alreadyDrawn,
            names: "drawn already",
            from: { try .told(to: .judged) },
            refused: { story in
                try story.sample()
                try story.sample()
            },
            satisfied: { story in
                try story.verify(try story.sample())
                try story.sample()
            }
        ),
        RefusalScenario(
            "a unit is marked a second time once",
            .alreadyDrawn,
            names: "CUT",
            from: {
                var story = try CaseStory.told(to: .judged)
                try story.drawForSecondMark()
                try story.take(by: .eva)
                try story.judge(by: .eva)
                return story
            },
            refused: { try $0.drawForSecondMark() },
            satisfied: { try $0.sample() }
        ),
        RefusalScenario(
            "a unit is marked a second time before it is verified",
            .alreadyDrawn,
            names: "CUT",
            from: { try .told(to: .judged) },
            refused: { story in
                try story.sample()
                try story.drawForSecondMark()
            },
            satisfied: { try $0.drawForSecondMark() }
        ),
        RefusalScenario(
            "nobody draws from their own judgements",
            .verifierJudged,
            names: "another verifier",
            from: { try .told(to: .judged) },
            refused: { try $0.sample(by: .verifier(.ben)) },
            satisfied: { try $0.sample(by: .verifier(.gil)) }
        ),
        RefusalScenario(
            "what is verified was drawn",
            .sampleUnknown,
            names: "lists the samples",
            from: { try .told(to: .judged) },
            refused: { try $0.verify(SampleID(canonical: "SA9999999999")) },
            satisfied: { try $0.verify(try $0.sample()) }
        ),
        RefusalScenario(
            "a sample is verified once",
            .sampleUnknown,
            names: "has been verified",
            from: { try .sampled() },
            refused: { story in
                try story.verify(try story.openSample())
                try story.verify(try story.unit().samples[0].act.sample)
            },
            satisfied: { try $0.verify(try $0.openSample()) }
        ),
        RefusalScenario(
            "what went back to its assessor is not verified meanwhile",
            .notJudged,
            names: "with its assessor again",
            from: {
                var story = try CaseStory.sampled()
                try story.verify(try story.openSample(), .disagree)
                return story
            },
            refused: { try $0.verify(try $0.openSample()) },
            satisfied: { story in
                try story.fail()
                try story.verify(try story.openSample())
            }
        ),
        RefusalScenario(
            "nobody verifies their own judgement",
            .verifierJudged,
            names: "another verifier",
            from: { try .sampled() },
            refused: { try $0.verify(try $0.openSample(), by: .ben) },
            satisfied: { try $0.verify(try $0.openSample(), by: .gil) }
        ),
        RefusalScenario(
            "nobody verifies what was judged of themselves",
            .verifierJudged,
            names: "another verifier",
            from: { try .sampled() },
            refused: { try $0.verify(try $0.openSample(), by: .ana) },
            satisfied: { try $0.verify(try $0.openSample()) }
        ),
        RefusalScenario(
            "a unit that goes back has a term",
            .returnTerm,
            names: "in the future",
            from: { try .sampled() },
            refused: { try $0.verify(try $0.openSample(), .disagree, until: .some(nil)) },
            satisfied: { try $0.verify(try $0.openSample(), .disagree) }
        ),
        RefusalScenario(
            "the term of a unit that goes back is not over",
            .returnTerm,
            names: "in the future",
            from: { try .sampled() },
            refused: { try $0.verify(try $0.openSample(), .disagree, until: $0.now) },
            satisfied: { try $0.verify(try $0.openSample(), .disagree, until: $0.now.adding(seconds: 1)) }
        ),
        RefusalScenario(
            "a unit that stays has no term",
            .returnTerm,
            names: "only where you disagree",
            from: { try .sampled() },
            refused: { try $0.verify(try $0.openSample(), .agreeWithAction, until: $0.now.adding(days: 1)) },
            satisfied: { try $0.verify(try $0.openSample(), .agreeWithAction) }
        ),
        RefusalScenario(
            "nothing is recommended before it is verified",
            .sampleOpen,
            names: "CUT",
            "sample verify",
            from: { try .sampled() },
            refused: { try $0.recommend() },
            satisfied: { story in
                try story.verify(try story.openSample())
                try story.recommend()
            }
        ),
        RefusalScenario(
            "nothing is decided before it is verified",
            .sampleOpen,
            names: "CUT",
            "sample verify",
            from: { try .sampled() },
            refused: { try $0.decide() },
            satisfied: { story in
                try story.verify(try story.openSample())
                try story.recommend()
                try story.decide()
            }
        ),
    ]
}

extension CaseStory {
    /// The one unit is judged and drawn for verification.
    static func sampled() throws(Refusal) -> CaseStory {
        var story = try told(to: .judged)
        try story.sample()
        return story
    }

    func openSample(_ unit: UnitCode = .cut) throws -> SampleID {
        guard let sample = try self.unit(unit).openSample else { throw Missing() }
        return sample.act.sample
    }
}
