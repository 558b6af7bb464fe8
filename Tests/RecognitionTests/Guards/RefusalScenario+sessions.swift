import Recognition

extension RefusalScenario {
    static let sessions = [
        RefusalScenario(
            "who holds the unit meets the candidate",
            .notYourAssignment,
            names: "--mine",
            from: { try .told(to: .taken, units: [.edge]) },
            refused: { try $0.arrange(by: .eva) },
            satisfied: { try $0.arrange() }
        ),
        RefusalScenario(
            "one waits for one thing at a time",
            .unitNotReady,
            names: "waits for the candidate already",
            from: { try .waiting([.edge]) },
            refused: { try $0.arrange() },
            satisfied: { story in
                try story.bring(for: .edge)
                try story.submit()
                try story.arrange()
            }
        ),
        RefusalScenario(
            "nobody meets over what is judged a second time",
            .unitNotReady,
            names: "what is there",
            from: {
                var story = try CaseStory.told(to: .judged, units: [.edge])
                try story.drawForSecondMark(.edge)
                try story.take(.edge, by: .eva)
                return story
            },
            refused: { try $0.arrange(by: .eva) },
            satisfied: { try $0.judge(.edge, by: .eva) }
        ),
        RefusalScenario(
            "a session lies in the future",
            .sessionTime,
            names: "in the future",
            from: { try .told(to: .taken, units: [.edge]) },
            refused: { try $0.arrange(inHours: 0) },
            satisfied: { try $0.arrange(inHours: 1) }
        ),
        RefusalScenario(
            "a session does not last a second",
            .sessionTime,
            names: "5 to 480",
            from: { try .told(to: .taken, units: [.edge]) },
            refused: { try $0.arrange(minutes: 4) },
            satisfied: { try $0.arrange(minutes: 5) }
        ),
        RefusalScenario(
            "a session does not last days",
            .sessionTime,
            names: "5 to 480",
            from: { try .told(to: .taken, units: [.edge]) },
            refused: { try $0.arrange(minutes: 481) },
            satisfied: { try $0.arrange(minutes: 480) }
        ),
        RefusalScenario(
            "a session is not recorded before it has begun",
            .sessionTime,
            names: "begins at",
            from: { try .arranged() },
            refused: { try $0.meet($0.session) },
            satisfied: { story in
                story.wait(hours: 24)
                try story.meet(story.session)
            }
        ),
        RefusalScenario(
            "a session ends once",
            .sessionUnknown,
            names: "has ended",
            from: { try .arranged() },
            refused: { story in
                try story.callOff(story.session)
                try story.callOff(story.session)
            },
            satisfied: { try $0.callOff($0.session) }
        ),
        RefusalScenario(
            "what is recorded is a session of the case",
            .sessionUnknown,
            names: "case show",
            from: { try .arranged() },
            refused: { try $0.meet(SessionID(canonical: "SE9999999999")) },
            satisfied: { story in
                story.wait(hours: 24)
                try story.meet(story.session)
            }
        ),
        RefusalScenario(
            "another assessor does not record the session",
            .notYourAssignment,
            names: "--mine",
            from: {
                var story = try CaseStory.arranged()
                story.wait(hours: 24)
                return story
            },
            refused: { try $0.meet($0.session, by: .eva) },
            satisfied: { try $0.meet($0.session) }
        ),
        RefusalScenario(
            "another candidate does not call the session off",
            .notOwnCase,
            names: "your own case",
            from: { try .arranged() },
            refused: { try $0.callOff($0.session, by: .candidate(.fay)) },
            satisfied: { try $0.callOff($0.session) }
        ),
        RefusalScenario(
            "a session that nobody came to brings no evidence",
            .sessionEvidence,
            names: "absent",
            "cancel the session",
            from: {
                var story = try CaseStory.arranged()
                story.wait(hours: 24)
                try story.record(story.session)
                return story
            },
            refused: { try $0.meet($0.session, .candidateAbsent) },
            satisfied: { try $0.callOff($0.session, .byAssessor, by: .assessor()) }
        ),
        RefusalScenario(
            "all that a session brought enters the set",
            .setStale,
            names: "what is there now",
            from: {
                var story = try CaseStory.arranged()
                story.wait(hours: 24)
                try story.record(story.session)
                return story
            },
            refused: { try $0.meet($0.session, set: nil, evidence: []) },
            satisfied: { try $0.meet($0.session) }
        ),
        RefusalScenario(
            "the set of a session is the next one",
            .setStale,
            names: "Look at the case again",
            from: {
                var story = try CaseStory.arranged()
                story.wait(hours: 24)
                try story.record(story.session)
                return story
            },
            refused: { try $0.meet($0.session, set: 3) },
            satisfied: { try $0.meet($0.session, set: 2) }
        ),
        RefusalScenario(
            "an assessor takes in what their own session brought",
            .provenanceWrong,
            names: "session schedule",
            from: { try .arranged() },
            refused: { try $0.record($0.session, by: .assessor(.eva)) },
            satisfied: { try $0.record($0.session) }
        ),
        RefusalScenario(
            "a candidate takes nothing in for a session",
            .provenanceWrong,
            names: "evidence add",
            from: { try .arranged() },
            refused: { try $0.record($0.session, by: .candidate()) },
            satisfied: { try $0.record($0.session) }
        ),
        RefusalScenario(
            "a session that is over takes nothing in",
            .provenanceWrong,
            names: "while it is open",
            from: { try .arranged() },
            refused: { story in
                try story.callOff(story.session)
                try story.record(story.session)
            },
            satisfied: { try $0.record($0.session) }
        ),
        RefusalScenario(
            "a candidate does not take back what an assessor recorded",
            .evidenceFrozen,
            names: "Tell the assessor",
            from: { try .arranged() },
            refused: { try $0.takeBack(try $0.record($0.session)) },
            satisfied: { try $0.callOff($0.session) }
        ),
    ]
}

extension CaseStory {
    /// Ben meets the candidate in a day.
    static func arranged(with others: [UnitCode] = []) throws(Refusal) -> CaseStory {
        var story = try told(to: .taken, units: [.edge] + others)
        try story.arrange()
        return story
    }

    /// The latest session.
    var session: SessionID { state.sessions.last?.act.session ?? SessionID(canonical: "SE0000000000") }
}
