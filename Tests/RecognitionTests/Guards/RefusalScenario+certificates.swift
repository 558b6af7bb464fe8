import Recognition

extension RefusalScenario {
    static let certificates = [
        RefusalScenario(
            "a certificate follows a decision that the candidate was told of",
            .certificateNotDue,
            names: "Nothing needs to be done",
            from: { try .told(to: .decided) },
            refused: { try $0.issue() },
            satisfied: { story in
                try story.notify()
                try story.issue()
            }
        ),
        RefusalScenario(
            "of one decision there is one certificate",
            .certificateNotDue,
            names: "still to be issued",
            from: { try .told(to: .notified) },
            refused: { story in
                try story.issue()
                try story.issue()
            },
            satisfied: { try $0.issue() }
        ),
        RefusalScenario(
            "nothing is certified that was not recognised",
            .certificateNotDue,
            names: "recognised something else",
            from: { try .recognisedInPart() },
            refused: { try $0.issue(units: [.edge, .wash]) },
            satisfied: { try $0.issue(units: [.edge]) }
        ),
        RefusalScenario(
            "a certificate names the decision that it rests on",
            .certificateNotDue,
            names: "no decision",
            from: { try .told(to: .notified) },
            refused: { try $0.issue(of: .never) },
            satisfied: { try $0.issue() }
        ),
        RefusalScenario(
            "a certificate holds as long as the scheme has it",
            .certificateTerm,
            names: "as long as the scheme says",
            from: { try CaseStory.told(to: .notified).living(under: .clock(.certificateValidity, days: 30)) },
            refused: { try $0.issue(until: .some(nil)) },
            satisfied: { try $0.issue() }
        ),
        RefusalScenario(
            "what is suspended is a certificate of the case",
            .certificateUnknown,
            names: "case show",
            from: { try .certified() },
            refused: { try $0.suspend(.never) },
            satisfied: { try $0.suspend() }
        ),
        RefusalScenario(
            "a certificate is replaced by one that was issued",
            .certificateUnknown,
            names: "was not issued",
            from: { try .certified() },
            refused: { try $0.replace(by: .never, cause: .appeal) },
            satisfied: { try $0.replace(by: .never, cause: .correction) }
        ),
        RefusalScenario(
            "a correction has a code of its own",
            .certificateUnknown,
            names: "another one's",
            from: { try .certified() },
            refused: { try $0.replace(by: $0.certificate, cause: .correction) },
            satisfied: { try $0.replace(by: .never, cause: .correction) }
        ),
        status("a suspended certificate is not suspended again", "valid or reduced") { story in
            try story.suspend()
            try story.suspend()
        },
        status("only a suspended certificate is reinstated", "suspended") { try $0.reinstate() },
        status("a revoked certificate is not revoked again", "valid or reduced or suspended or expired") { story in
            try story.revoke()
            try story.revoke()
        },
        status("a suspended certificate is not renewed", "valid or reduced or expired") { story in
            try story.suspend()
            try story.renew()
        },
        RefusalScenario(
            "a reduced certificate holds for fewer units",
            .certificateScope,
            names: "EDGE, WASH",
            "revoke",
            from: { try .certified() },
            refused: { try $0.reduce(to: [.edge, .wash]) },
            satisfied: { try $0.reduce(to: [.edge]) }
        ),
        RefusalScenario(
            "a reduced certificate holds for some unit",
            .certificateScope,
            names: "revoke",
            from: { try .certified() },
            refused: { try $0.reduce(to: []) },
            satisfied: { try $0.revoke() }
        ),
        RefusalScenario(
            "a reduced certificate gets no other unit",
            .certificateScope,
            names: "EDGE, WASH",
            from: { try .certified() },
            refused: { try $0.reduce(to: [.cut]) },
            satisfied: { try $0.reduce(to: [.wash]) }
        ),
        RefusalScenario(
            "who has assessed does not revoke",
            .deciderAssessed,
            names: "another certifier",
            from: { try .certified() },
            refused: { try $0.suspend(by: .certifier(.ben)) },
            satisfied: { try $0.suspend() }
        ),
        RefusalScenario(
            "a revocation has a reason",
            .reasonMissing,
            names: "--reason",
            from: { try .certified() },
            refused: { try $0.revoke(giving: []) },
            satisfied: { try $0.revoke() }
        ),
        RefusalScenario(
            "a scheme may have each unit assessed again",
            .renewalNotOpen,
            names: "new case",
            from: { try .certified(under: .renewed(by: .assessment)) },
            refused: { try $0.renew() },
            satisfied: { _ in _ = try CaseStory(units: [.edge, .wash]) }
        ),
        RefusalScenario(
            "a certificate is renewed when its time comes",
            .renewalNotOpen,
            names: "Wait until the time",
            from: { try .certified(under: .renewed(by: .practice, opensDays: 5)) },
            refused: { try $0.renew() },
            satisfied: { story in
                story.wait(hours: 26 * 24)
                try story.renew()
            }
        ),
        RefusalScenario(
            "a validity is renewed once, also where it can be at any time",
            .renewalNotOpen,
            names: "renewed once",
            from: {
                var story = try CaseStory.certified(under: .renewed(by: .practice))
                try story.renew()
                return story
            },
            refused: { story in
                try story.replace(by: .never, cause: .correction)
                try story.renew()
            },
            satisfied: { story in
                story.wait(hours: 32 * 24)
                try story.renew()
            }
        ),
        RefusalScenario(
            "a certificate that stays is not renewed",
            .renewalNotOpen,
            names: "does not expire",
            from: {
                var choices = StoryChoices()
                choices.renewal = CertificateRenewal(requirement: .practice, opens: nil)
                return try .certified(under: choices)
            },
            refused: { try $0.renew() },
            satisfied: { try $0.suspend() }
        ),
        RefusalScenario(
            "a renewal lasts as long as the scheme has it",
            .certificateTerm,
            names: "from its end on",
            from: { try .certified(under: .renewed(by: .practice)) },
            refused: { try $0.renew(until: $0.now.adding(days: 400)) },
            satisfied: { try $0.renew() }
        ),
    ]

    private static func status(
        _ description: String,
        _ fitting: String,
        _ refused: @escaping @Sendable (inout CaseStory) throws -> Void
    ) -> RefusalScenario {
        RefusalScenario(
            description,
            .certificateStatus,
            names: fitting,
            from: { try .certified() },
            refused: refused,
            satisfied: { try $0.suspend() }
        )
    }
}

extension StoryChoices {
    /// Certificates that hold for 30 days, and how they are renewed.
    static func renewed(by requirement: RenewalRequirement, opensDays: Int? = nil) -> StoryChoices {
        var choices = clock(.certificateValidity, days: 30)
        choices.renewal = CertificateRenewal(requirement: requirement, opens: opensDays.map(Term.days))
        return choices
    }
}

extension CaseStory {
    /// Both units are recognised, and the certificate is there.
    static func certified(under choices: StoryChoices = .clock(.certificateValidity, days: 30)) throws(Refusal)
        -> CaseStory
    {
        var story = try told(to: .notified, units: [.edge, .wash]).living(under: choices)
        try story.issue()
        return story
    }
}
