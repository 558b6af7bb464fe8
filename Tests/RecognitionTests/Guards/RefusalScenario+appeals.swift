import Recognition

extension RefusalScenario {
    static let appeals = [
        RefusalScenario(
            "there is nothing to appeal before a decision",
            .notDecided,
            names: "Wait",
            from: { try .partlyJudged() },
            refused: { try $0.appeal([.wash]) },
            satisfied: { story in
                try story.conclude()
                try story.appeal()
            }
        ),
        RefusalScenario(
            "one appeal runs at a time",
            .appealNotOpen,
            names: "runs already",
            from: { try .recognisedInPart() },
            refused: { story in
                try story.appeal()
                try story.appeal()
            },
            satisfied: { try $0.appeal() }
        ),
        RefusalScenario(
            "an appeal contests the decision that stands",
            .appealNotOpen,
            names: "another decision",
            from: { try .recognisedInPart() },
            refused: { try $0.appeal(against: .never) },
            satisfied: { try $0.appeal() }
        ),
        RefusalScenario(
            "an appeal begins at the first stage",
            .appealNotOpen,
            names: "stage 1",
            from: { try CaseStory.recognisedInPart().living(under: .stages((3, 1), (3, 2))) },
            refused: { try $0.appeal(stage: 2) },
            satisfied: { try $0.appeal(stage: 1) }
        ),
        RefusalScenario(
            "a scheme has so many stages and no more",
            .appealNotOpen,
            names: "1 stages",
            "court",
            from: { try CaseStory.recognisedInPart().living(under: StoryChoices()) },
            refused: { story in
                try story.appealAndHear(.dismissed)
                try story.appeal()
            },
            satisfied: { try $0.appealAndHear(.dismissed) }
        ),
        RefusalScenario(
            "only what an administrator enters has come before",
            .appealNotOpen,
            names: "administrator",
            from: { try .recognisedInPart() },
            refused: { try $0.appeal(arrivedAt: $0.now.adding(days: -1)) },
            satisfied: { try $0.appeal() }
        ),
        RefusalScenario(
            "no appeal has come before its decision",
            .appealNotOpen,
            names: "before the candidate was told",
            from: { try .recognisedInPart() },
            refused: { try $0.appeal(arrivedAt: $0.now.adding(days: -1), by: .administrator()) },
            satisfied: { try $0.appeal(arrivedAt: $0.state.notifiedAt, by: .administrator()) }
        ),
        RefusalScenario(
            "an appeal has grounds",
            .appealGround,
            names: "judgement, procedure",
            from: { try CaseStory.recognisedInPart().living(under: .stages((3, 1))) },
            refused: { try $0.appeal(grounds: []) },
            satisfied: { try $0.appeal(grounds: [.procedure]) }
        ),
        RefusalScenario(
            "an appeal has grounds of the scheme",
            .appealGround,
            names: "judgement, procedure",
            from: { try CaseStory.recognisedInPart().living(under: .stages((3, 1))) },
            refused: { try $0.appeal(grounds: [.judgement, .adjustment]) },
            satisfied: { try $0.appeal(grounds: [.judgement]) }
        ),
        contested("an appeal names what it contests", []),
        contested("an appeal contests nothing that was recognised", [.edge]),
        contested("an appeal names each unit once", [.wash, .wash]),
        RefusalScenario(
            "an appeal contests a round that there was",
            .appealContested,
            names: "WASH",
            from: { try .recognisedInPart() },
            refused: { try $0.appeal(round: .adjudication) },
            satisfied: { try $0.appeal(round: .first) }
        ),
        RefusalScenario(
            "an appeal contests the attempt that counts",
            .appealContested,
            names: "WASH",
            from: { try .recognisedInPart() },
            refused: { try $0.appeal(attempt: 2) },
            satisfied: { try $0.appeal(attempt: 1) }
        ),
        RefusalScenario(
            "what is admitted is an appeal",
            .appealUnknown,
            names: "lists the appeals",
            from: { try .recognisedInPart() },
            refused: { try $0.admitAppeal() },
            satisfied: { story in
                try story.appeal()
                try story.admitAppeal()
            }
        ),
        RefusalScenario(
            "an appeal is admitted once",
            .appealUnknown,
            names: "assay appeal panel",
            from: { try .appealed() },
            refused: { story in
                try story.admitAppeal()
                try story.refuseAppeal()
            },
            satisfied: { story in
                try story.admitAppeal()
                try story.appoint()
            }
        ),
        RefusalScenario(
            "an appeal is withdrawn while it runs",
            .appealUnknown,
            names: "has ended",
            from: { try .appealed() },
            refused: { story in
                let id = story.appealCode
                try story.refuseAppeal()
                try story.withdrawAppeal(id)
            },
            satisfied: { try $0.withdrawAppeal() }
        ),
        RefusalScenario(
            "a refused appeal is told why",
            .reasonMissing,
            names: "--reason",
            from: { try .appealed() },
            refused: { try $0.refuseAppeal(giving: []) },
            satisfied: { try $0.refuseAppeal() }
        ),
        RefusalScenario(
            "a panel is appointed for an appeal that is heard",
            .appealNotAdmitted,
            names: "assay appeal admit",
            from: { try .appealed() },
            refused: { try $0.appoint() },
            satisfied: { story in
                try story.admitAppeal()
                try story.appoint()
            }
        ),
        RefusalScenario(
            "who has judged does not say whether an appeal is heard",
            .notImpartial,
            names: "another administrator",
            from: { try .appealed() },
            refused: { try $0.admitAppeal(by: .administrator(.ben)) },
            satisfied: { try $0.admitAppeal() }
        ),
        RefusalScenario(
            "who has decided does not choose the panel",
            .notImpartial,
            names: "another administrator",
            from: { try .heard() },
            refused: { try $0.appoint(by: .administrator(.cay)) },
            satisfied: { try $0.appoint() }
        ),
    ]

    static let panels = [
        incomplete("a panel has the size that the scheme asks for", [.ida], [.kim]),
        incomplete("a panel has an outsider", [.ida, .jon, .fay], []),
        incomplete("nobody sits twice", [.ida, .ida], [.kim]),
        incomplete("who sits on a panel holds the role", [.ida, .dag], [.kim]),
        partial("who has judged sits on no panel", [.ben, .jon], [.kim]),
        partial("who has decided sits on no panel", [.cay, .jon], [.kim]),
        partial("nobody sits over their own appeal", [.ana, .jon], [.kim]),
        partial("who works for the body is no outsider", [.ida, .jon], [.fay]),
        RefusalScenario(
            "who works for the centre is no outsider",
            .panelNotIndependent,
            names: "organisation",
            from: { try .throughCentre(employing: .kim) },
            refused: { try $0.appoint() },
            satisfied: { try $0.appoint(outsiders: [.hal]) }
        ),
        RefusalScenario(
            "a relative sits on no panel",
            .panelNotIndependent,
            names: "relation",
            from: {
                var story = try CaseStory.heard()
                let jon = PersonState.holding([.panel], .jon, relatedTo: .ana)
                story.isJudgedUnder(story.rules.knowing([.jon: jon].compactMapValues(\.self)))
                return story
            },
            refused: { try $0.appoint() },
            satisfied: { try $0.appoint([.ida, .fay]) }
        ),
        RefusalScenario(
            "an appeal goes to another panel at the next stage",
            .panelNotIndependent,
            names: "earlier appeal",
            from: {
                var story = try CaseStory.recognisedInPart().living(under: .stages((3, 1), (2, 1)))
                try story.appealAndHear(.dismissed)
                try story.appeal()
                try story.admitAppeal()
                return story
            },
            refused: { try $0.appoint([.fay], outsiders: [.kim]) },
            satisfied: { try $0.appoint([.fay], outsiders: [.hal]) }
        ),
        RefusalScenario(
            "an appeal is decided by its panel",
            .notOnPanel,
            names: "member of the panel",
            from: { try .withPanel() },
            refused: { try $0.decideAppeal(.dismissed, by: .panel(.fay)) },
            satisfied: { try $0.decideAppeal(.dismissed) }
        ),
        RefusalScenario(
            "an appeal without a panel is not decided",
            .notOnPanel,
            names: "assay appeal panel",
            from: { try .heard() },
            refused: { try $0.decideAppeal(.dismissed) },
            satisfied: { story in
                try story.appoint()
                try story.decideAppeal(.dismissed)
            }
        ),
        outcome("a panel that dismisses varies nothing", .dismissed, [UnitDecision(unit: .wash, outcome: .competent)]),
        outcome("a panel that varies names what", .upheldVaried, []),
        outcome(
            "a panel varies contested units alone",
            .upheldVaried,
            [UnitDecision(unit: .edge, outcome: .notYetCompetent)]
        ),
        outcome(
            "a panel that varies changes something",
            .upheldVaried,
            [UnitDecision(unit: .wash, outcome: .notYetCompetent)]
        ),
        outcome(
            "a panel asks for nothing more",
            .upheldVaried,
            [UnitDecision(unit: .wash, outcome: .furtherEvidence)]
        ),
        outcome(
            "a panel names each unit once",
            .upheldVaried,
            [UnitDecision(unit: .wash, outcome: .competent), UnitDecision(unit: .wash, outcome: .competent)]
        ),
        RefusalScenario(
            "after an appeal somebody else judges",
            .judgedBefore,
            names: "another assessor",
            from: { try .sentBack() },
            refused: { try $0.rehear(.wash, by: .ben) },
            satisfied: { try $0.rehear(.wash, by: .eva) }
        ),
        RefusalScenario(
            "a panel does not judge what it sent back",
            .notImpartial,
            names: "another assessor",
            from: { try .sentBack() },
            refused: { try $0.rehear(.wash, by: .ida) },
            satisfied: { try $0.rehear(.wash, by: .eva) }
        ),
        RefusalScenario(
            "a panel does not decide anew",
            .deciderAssessed,
            names: "another certifier",
            from: { try .varied() },
            refused: { try $0.decide(by: .ida) },
            satisfied: { try $0.decide() }
        ),
        RefusalScenario(
            "what a panel has found is not taken back",
            .decisionTakesBack,
            names: "WASH",
            from: { try .varied() },
            refused: { story in
                let units = [UnitDecision(unit: .edge, outcome: .competent), UnitDecision.failed(.wash)]
                try story.decide(units: units, givesReason: true)
            },
            satisfied: { try $0.decide() }
        ),
        RefusalScenario(
            "what a certificate attests is not taken back by deciding anew",
            .decisionTakesBack,
            names: "EDGE",
            "certificate revoke",
            from: {
                var story = try CaseStory.recognisedInPart()
                try story.issue()
                try story.tryAgain()
                try story.beAssessedAgain(.wash)
                try story.recommend()
                return story
            },
            refused: { story in
                let units = [UnitDecision.failed(.edge), UnitDecision(unit: .wash, outcome: .competent)]
                try story.decide(units: units, givesReason: true)
            },
            satisfied: { story in
                try story.revoke()
                let units = [UnitDecision.failed(.edge), UnitDecision(unit: .wash, outcome: .competent)]
                try story.decide(units: units, givesReason: true)
            }
        ),
        RefusalScenario(
            "what was not found again is taken out of the certificate first",
            .decisionTakesBack,
            names: "EDGE",
            "certificate reduce",
            from: {
                var choices = StoryChoices()
                choices.reassessment = ReassessmentRules(attempts: 1, failedUnitsOnly: false, afterwards: .closed)
                var story = try CaseStory.recognisedInPart().living(under: choices)
                try story.issue()
                try story.tryAgain([.edge, .wash])
                for unit in [UnitCode.edge, .wash] { try story.bring(for: unit) }
                try story.submit()
                try story.rehear(.edge, by: .ben, isCompetent: false)
                try story.rehear(.wash, by: .ben)
                try story.recommend()
                return story
            },
            refused: { try $0.decide() },
            satisfied: { story in
                try story.revoke()
                try story.decide()
            }
        ),
    ]

    private static func contested(_ description: String, _ units: [UnitCode]) -> RefusalScenario {
        RefusalScenario(
            description,
            .appealContested,
            names: "WASH",
            from: { try .recognisedInPart() },
            refused: { try $0.appeal(units) },
            satisfied: { try $0.appeal([.wash]) }
        )
    }

    private static func incomplete(
        _ description: String,
        _ members: [PersonID],
        _ outsiders: [PersonID]
    ) -> RefusalScenario {
        RefusalScenario(
            description,
            .panelIncomplete,
            names: members.contains(.dag) ? "role" : "3 members",
            from: { try .heard() },
            refused: { try $0.appoint(members, outsiders: outsiders) },
            satisfied: { try $0.appoint() }
        )
    }

    private static func partial(
        _ description: String,
        _ members: [PersonID],
        _ outsiders: [PersonID]
    ) -> RefusalScenario {
        RefusalScenario(
            description,
            .panelNotIndependent,
            names: "Choose",
            from: { try .heard() },
            refused: { try $0.appoint(members, outsiders: outsiders) },
            satisfied: { try $0.appoint() }
        )
    }

    private static func outcome(
        _ description: String,
        _ outcome: AppealOutcome,
        _ units: [UnitDecision]
    ) -> RefusalScenario {
        RefusalScenario(
            description,
            .appealOutcome,
            names: "WASH",
            from: { try .withPanel() },
            refused: { try $0.decideAppeal(outcome, units) },
            satisfied: { try $0.decideAppeal(.upheldVaried, [UnitDecision(unit: .wash, outcome: .competent)]) }
        )
    }
}

extension UnitDecision {
    static func failed(_ unit: UnitCode) -> UnitDecision { UnitDecision(unit: unit, outcome: .notYetCompetent) }
}

extension CaseStory {
    /// Of two units one is not recognised, and the candidate appeals.
    static func appealed() throws(Refusal) -> CaseStory {
        var story = try recognisedInPart().living(under: StoryChoices())
        try story.appeal()
        return story
    }

    /// The body hears the appeal.
    static func heard() throws(Refusal) -> CaseStory {
        var story = try appealed()
        try story.admitAppeal()
        return story
    }

    static func withPanel() throws(Refusal) -> CaseStory {
        var story = try heard()
        try story.appoint()
        return story
    }

    /// The panel has the unit judged anew.
    static func sentBack() throws(Refusal) -> CaseStory {
        var story = try withPanel()
        try story.decideAppeal(.upheldReassess)
        return story
    }

    /// The panel has recognised the unit, which is recommended anew.
    static func varied() throws(Refusal) -> CaseStory {
        var story = try withPanel()
        try story.decideAppeal(.upheldVaried, [UnitDecision(unit: .wash, outcome: .competent)])
        try story.recommend()
        return story
    }

    /// An appeal is heard in a case that came through a centre for which this person works.
    static func throughCentre(employing person: PersonID) throws(Refusal) -> CaseStory {
        let centre = OrganisationID(canonical: "0RG000000001")
        let units = StoryScheme.references(to: [.edge])
        var story = try CaseStory(
            with: .applied(.init(candidate: .ana, scheme: StoryScheme.reference, units: units, organisation: centre)),
            by: .candidate(),
            rules: StoryScheme.rules(for: [.edge], choosing: StoryChoices())
        )
        let member = PersonState.holding([.panel], person, employer: centre)
        story.isJudgedUnder(story.rules.knowing([person: member].compactMapValues(\.self)))
        try story.admit()
        try story.bringAll(for: .edge)
        try story.submit()
        try story.rehear(.edge, by: .ben, isCompetent: false)
        try story.conclude()
        try story.appeal()
        try story.admitAppeal()
        return story
    }
}
