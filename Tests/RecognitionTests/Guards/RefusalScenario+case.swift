import Recognition

extension RefusalScenario {
    static let theCase = [
        RefusalScenario(
            "a case begins with an application",
            .caseNotOpen,
            names: "Open the case",
            from: { try .told(to: .applied) },
            refused: { _ in
                _ = try CaseStory(with: .withdrawn(.init()), by: .candidate(), rules: StoryScheme.rules(for: [.cut]))
            },
            satisfied: { _ in _ = try CaseStory() }
        ),
        RefusalScenario(
            "a case is opened once",
            .caseAlreadyOpen,
            names: "another case",
            from: { try .told(to: .admitted) },
            refused: { story in
                let units = StoryScheme.references(to: [.cut])
                try story.propose(
                    .applied(.init(candidate: .ana, scheme: StoryScheme.reference, units: units)),
                    by: .candidate()
                )
            },
            satisfied: { _ in _ = try CaseStory() }
        ),
        RefusalScenario(
            "an application names a unit",
            .unitsNotNamed,
            names: "--unit",
            from: { try .told(to: .applied) },
            refused: { _ in _ = try CaseStory(units: []) },
            satisfied: { _ in _ = try CaseStory(units: [.cut]) }
        ),
        RefusalScenario(
            "an application names no unit twice",
            .unitsNotNamed,
            names: "each unit once",
            from: { try .told(to: .applied) },
            refused: { _ in _ = try CaseStory(units: [.cut, .edge, .cut]) },
            satisfied: { _ in _ = try CaseStory(units: [.cut, .edge]) }
        ),
        RefusalScenario(
            "nothing is done in a withdrawn case",
            .caseClosed,
            names: "withdrawn",
            "new case",
            from: { try .told(to: .admitted) },
            refused: { story in
                try story.withdraw()
                try story.send()
            },
            satisfied: { try $0.send() }
        ),
        RefusalScenario(
            "nothing is done in a refused case",
            .caseClosed,
            names: "ineligible",
            "new case",
            from: { try .told(to: .applied) },
            refused: { story in
                try story.propose(.foundIneligible(.init()), by: .administrator())
                try story.admit()
            },
            satisfied: { try $0.admit() }
        ),
        RefusalScenario(
            "nothing is done in a decided case",
            .caseClosed,
            names: "decided",
            "new case",
            from: { try .told(to: .decided) },
            refused: { try $0.send() },
            satisfied: { try $0.notify() }
        ),
        RefusalScenario(
            "a certified case is not decided again",
            .alreadyDecided,
            names: "decided",
            from: { try .told(to: .decided) },
            refused: { story in
                try story.notify()
                try story.decide()
            },
            satisfied: { try $0.notify() }
        ),
        RefusalScenario(
            "evidence is for a unit of the case",
            .unitUnknown,
            names: "CUT, EDGE",
            from: { try .told(to: .admitted, units: [.cut, .edge]) },
            refused: { try $0.send(for: .wash) },
            satisfied: { try $0.send(for: .edge) }
        ),
        RefusalScenario(
            "a unit that is taken is one of the case",
            .unitUnknown,
            names: "CUT, EDGE",
            from: { try .told(to: .submitted, units: [.cut, .edge]) },
            refused: { try $0.take(.wash) },
            satisfied: { try $0.take(.edge) }
        ),
    ]

    static let admission = [
        RefusalScenario(
            "admission is settled once",
            .admissionSettled,
            names: "admitted already",
            from: { try .told(to: .applied) },
            refused: { story in
                try story.admit()
                try story.propose(.foundIneligible(.init()), by: .administrator())
            },
            satisfied: { try $0.propose(.foundIneligible(.init()), by: .administrator()) }
        ),
        RefusalScenario(
            "evidence is taken after admission",
            .notAdmitted,
            names: "admit",
            from: { try .told(to: .applied) },
            refused: { try $0.send() },
            satisfied: { story in
                try story.admit()
                try story.send()
            }
        ),
        RefusalScenario(
            "nothing is submitted before admission",
            .notAdmitted,
            names: "admit",
            from: { try .told(to: .applied) },
            refused: { try $0.submit() },
            satisfied: { story in
                try story.admit()
                try story.bringAll(for: .cut)
                try story.submit()
            }
        ),
        RefusalScenario(
            "identity is checked as the scheme accepts",
            .identityMethodNotAccepted,
            names: "document-in-person, registry",
            from: { try .told(to: .applied) },
            refused: { try $0.admit(checked: .organisationVouches) },
            satisfied: { try $0.admit(checked: .registry) }
        ),
        RefusalScenario(
            "identity was checked before it is recorded",
            .identityCheckInFuture,
            names: "time at which",
            from: { try .told(to: .applied) },
            refused: { try $0.admit(at: $0.now.adding(milliseconds: 1)) },
            satisfied: { try $0.admit(at: $0.now) }
        ),
        RefusalScenario(
            "nobody checks their own identity",
            .identityNotIndependent,
            names: "person who made the check",
            from: { try .told(to: .applied) },
            refused: { try $0.admit(checkedBy: .ana) },
            satisfied: { try $0.admit(checkedBy: .eva) }
        ),
        RefusalScenario(
            "no administrator admits themselves",
            .identityNotIndependent,
            names: "another administrator",
            from: { try .told(to: .applied) },
            refused: { try $0.admit(by: .administrator(.ana), checkedBy: .eva) },
            satisfied: { try $0.admit(by: .administrator(.dag), checkedBy: .eva) }
        ),
        challenge("MAI"), challenge("MAIZ12345"), challenge(""), challenge("MA Z42"), challenge("M..Z"),
        challenge("ÁRBOL"),
        challenge("../x"), challenge("a-b-c"),
    ]

    private static func challenge(_ text: String) -> RefusalScenario {
        RefusalScenario(
            "“\(text)” is no challenge",
            .challengeMalformed,
            names: "four to eight letters and digits",
            from: { try .told(to: .applied) },
            refused: { try $0.admit(challenge: text) },
            satisfied: { try $0.admit(challenge: "m4iz") }
        )
    }
}
