import Recognition

extension RefusalScenario {
    static let standing = [
        RefusalScenario(
            "nothing is submitted while the case is on hold",
            .caseHeld,
            names: "hold is lifted",
            from: {
                var story = try CaseStory.told(to: .collected)
                try story.standStill()
                return story
            },
            refused: { try $0.submit() },
            satisfied: { story in
                try story.moveOn()
                try story.submit()
            }
        ),
        RefusalScenario(
            "nothing is judged while the case is on hold",
            .caseHeld,
            names: "case show",
            from: {
                var story = try CaseStory.told(to: .taken)
                try story.standStill()
                return story
            },
            refused: { try $0.judge() },
            satisfied: { story in
                try story.moveOn()
                try story.judge()
            }
        ),
        RefusalScenario(
            "an enquiry is not admitted",
            .notApplied,
            names: "assay case apply",
            from: { try .enquired() },
            refused: { try $0.admit() },
            satisfied: { story in
                try story.apply()
                try story.admit()
            }
        ),
        RefusalScenario(
            "an enquiry takes no evidence",
            .notApplied,
            names: "Apply first",
            from: { try .enquired() },
            refused: { try $0.send() },
            satisfied: { story in
                try story.apply()
                try story.admit()
                try story.send()
            }
        ),
        RefusalScenario(
            "an enquiry is followed by its own candidate's application",
            .notOwnCase,
            names: "somebody else",
            from: { try .enquired() },
            refused: { try $0.apply(.fay, by: .administrator()) },
            satisfied: { try $0.apply(by: .administrator()) }
        ),
        RefusalScenario(
            "an enquiry is followed by an application under its scheme",
            .notOwnCase,
            names: "another scheme",
            from: { try .enquired() },
            refused: { story in
                let other = SchemeReference(code: SchemeCode(checked: "bakery"), version: "1", digest: .of("bakery"))
                try story.apply(scheme: other)
            },
            satisfied: { story in
                // A newer edition of the same scheme: nothing has been promised yet.
                let newer = SchemeReference(code: StoryScheme.reference.code, version: "2", digest: .of("newer"))
                try story.apply(scheme: newer)
            }
        ),
        RefusalScenario(
            "an application after an enquiry names its units",
            .unitsNotNamed,
            names: "--unit",
            from: { try .enquired() },
            refused: { try $0.apply(for: []) },
            satisfied: { try $0.apply() }
        ),
        RefusalScenario(
            "one applies once in a case",
            .caseAlreadyOpen,
            names: "another case",
            from: { try .enquired() },
            refused: { story in
                try story.apply()
                try story.apply()
            },
            satisfied: { try $0.apply() }
        ),
        RefusalScenario(
            "where the scheme asks for it, one applies for a unit once at a time",
            .appliedAlready,
            names: "CASE00000002",
            "CUT",
            "withdraw",
            from: { try .told(to: .applied) },
            refused: { _ in _ = try CaseStory.applying(beside: .inAssessment) },
            satisfied: { _ in _ = try CaseStory.applying(beside: .withdrawn) }
        ),
        RefusalScenario(
            "an application after an enquiry is one at a time, too",
            .appliedAlready,
            names: "CASE00000002",
            from: { try .enquired() },
            refused: { story in
                story.isJudgedUnder(story.rules.besideOne(.onHold))
                try story.apply()
            },
            satisfied: { story in
                story.isJudgedUnder(story.rules.besideOne(.certified))
                try story.apply()
            }
        ),
        RefusalScenario(
            "one does not ask in a case that runs",
            .caseAlreadyOpen,
            names: "Go on with it",
            from: { try .enquired() },
            refused: { story in
                try story.propose(
                    .enquired(.init(candidate: .ana, scheme: StoryScheme.reference)),
                    by: .candidate()
                )
            },
            satisfied: { try $0.apply() }
        ),
        RefusalScenario(
            "a withdrawn enquiry is over",
            .caseClosed,
            names: "withdrawn",
            "new case",
            from: { try .enquired() },
            refused: { story in
                try story.withdraw()
                try story.apply()
            },
            satisfied: { _ in _ = try CaseStory() }
        ),
        reason(
            "an applicant is told why they are refused",
            from: { try .told(to: .applied) },
            { try $0.propose(.foundIneligible(.init()), by: .administrator(), giving: $1) }
        ),
        reason(
            "a refused adjustment has a reason",
            from: {
                var story = try CaseStory.told(to: .admitted)
                try story.ask(for: [.helper])
                return story
            },
            { try $0.proposePlan(answering: [AdjustmentAnswer(adjustment: .helper, isGranted: false)], giving: $1) }
        ),
        reason(
            "credit has a reason",
            from: {
                var story = try CaseStory.told(to: .admitted, units: [.edge, .wash]).under { $0.takingCredit() }
                try story.bring(for: .edge)
                return story
            },
            { try $0.credit(on: $0.clips(of: .edge), giving: $1) }
        ),
        reason(
            "whoever chooses a unit for a second judgement says why",
            from: { try .told(to: .judged) },
            { try $0.drawForSecondMark(.cut, .targeted, giving: $1, by: .verifier()) }
        ),
        reason(
            "whoever chooses a unit for verification says why",
            from: { try .told(to: .judged) },
            { try $0.sample(.cut, .targeted, giving: $1, by: .verifier()) }
        ),
        reason(
            "a verifier says what is to be done better",
            from: {
                var story = try CaseStory.told(to: .judged)
                try story.sample()
                return story
            },
            { story, fields in
                let open = try story.unit().samples[0].act.sample
                try story.verify(open, .agreeWithAction, giving: fields)
            }
        ),
        reason(
            "what is void has a reason",
            from: { try .told(to: .admitted) },
            { story, fields in
                let act = CaseAct.Voided(cause: .duplicate)
                try story.propose(.voided(act), by: .administrator(), giving: fields)
            }
        ),
    ]

    /// Without a reason it is refused; with one it passes.
    private static func reason(
        _ description: String,
        from beginning: @escaping @Sendable () throws -> CaseStory,
        _ step: @escaping @Sendable (inout CaseStory, Set<String>) throws -> Void
    ) -> RefusalScenario {
        RefusalScenario(
            description,
            .reasonMissing,
            names: "--reason",
            from: beginning,
            refused: { try step(&$0, []) },
            satisfied: { try step(&$0, ["reason"]) }
        )
    }
}

extension CaseRules {
    /// Under a scheme that has one case at a time, for somebody who has another one in this status.
    fileprivate func besideOne(_ status: CaseStatus) -> CaseRules {
        requiring(.oneCase).beside([OtherCase(id: CaseID(canonical: "CASE00000002"), units: [.cut], status: status)])
    }
}

extension CaseStory {
    fileprivate static func applying(beside status: CaseStatus) throws(Refusal) -> CaseStory {
        let units = StoryScheme.references(to: [.cut])
        return try CaseStory(
            with: .applied(.init(candidate: .ana, scheme: StoryScheme.reference, units: units)),
            by: .candidate(),
            rules: StoryScheme.rules(for: [.cut]).besideOne(status)
        )
    }
}
