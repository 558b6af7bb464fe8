import Recognition

/// Acts in the circumstances on which it depends who is told of them.
enum NoticeCircumstances {
    /// What happened, the act, the state after it, and who is told what: `who: notice`.
    struct Row: Sendable {
        let name: String
        let act: CaseAct
        let state: CaseState
        let told: Set<String>
    }

    static func all() throws -> [Row] {
        try judgements() + queue() + sessions() + verifications() + clocks() + complaints() + [replaced(.appeal, [])]
    }

    private static func judgements() throws -> [Row] {
        var asked = try CaseStory.told(to: .taken)
        try asked.askForMore()
        return try [
            row("more is asked for", asked, ["candidate: further-evidence"]),
            row("competent", try .told(to: .judged), []),
        ]
    }

    private static func queue() throws -> [Row] {
        var (released, expired) = (try CaseStory.told(to: .taken), try CaseStory.told(to: .taken))
        try released.giveBack()
        expired.wait(hours: 48)
        try expired.expire()
        var dropped = try CaseStory.arranged()
        try dropped.takeAway()
        return try [
            row("given back", released, []),
            row("too late", expired, ["assessor: allocation-ended"]),
            row(
                "taken away before a session",
                dropped,
                ["candidate: session-cancelled", "assessor: allocation-ended"]
            ),
        ]
    }

    private static func sessions() throws -> [Row] {
        let story = try CaseStory.arranged()
        func calledOff(_ cause: SessionCancellation, _ told: Set<String>) -> Row {
            let act = CaseAct.sessionCancelled(.init(session: story.session, cause: cause))
            return Row(name: "called off \(cause)", act: act, state: story.state, told: told)
        }
        return [
            calledOff(.byCandidate, ["assessor: session-cancelled"]),
            calledOff(.byAssessor, ["candidate: session-cancelled"]),
            calledOff(.noConnection, ["candidate: session-cancelled", "assessor: session-cancelled"]),
        ]
    }

    private static func verifications() throws -> [Row] {
        func verified(_ outcome: VerificationOutcome, _ told: Set<String>) throws -> Row {
            var story = try CaseStory.sampled()
            try story.verify(try story.openSample(), outcome)
            return try row("verified: \(outcome)", story, told)
        }
        return try [
            verified(.agree, []), verified(.agreeWithAction, ["assessor: action-asked"]),
            verified(.disagree, ["assessor: judgement-returned"]),
        ]
    }

    private static func clocks() throws -> [Row] {
        let state = try CaseStory.told(to: .taken).state
        func rows(_ kind: ClockKind, _ reminded: String, extended: Set<String>, over: Set<String>) -> [Row] {
            let clock = ClockKey(kind: kind, subject: .unit(.cut), startedAt: state.openedAt)
            let (from, end) = (state.openedAt, state.lastActAt)
            return [
                Row(
                    name: "reminded: \(kind)",
                    act: .reminded(.init(clock: clock, dueAt: end, reminder: from)),
                    state: state,
                    told: [reminded]
                ),
                Row(
                    name: "extended: \(kind)",
                    act: .extended(.init(clock: clock, from: from, until: end)),
                    state: state,
                    told: extended
                ),
                Row(
                    name: "over: \(kind)",
                    act: .clockExpired(.init(clock: clock, dueAt: end)),
                    state: state,
                    told: over.union(["administrators: clock-expired"])
                ),
            ]
        }
        let (extended, over) = ("candidate: clock-extended", "candidate: clock-expired")
        return rows(.furtherEvidence, "candidate: reminder", extended: [extended], over: [over])
            + rows(.assessment, "assessor: reminder", extended: [], over: [])
            + rows(.decision, "administrators: reminder", extended: [], over: [])
    }

    private static func complaints() throws -> [Row] {
        var story = try CaseStory.told(to: .taken)
        try story.settle(try story.complain())
        return [try row("a candidate's complaint", story, ["candidate: complaint-settled"])]
    }

    private static func replaced(_ cause: ReplacementCause, _ told: Set<String>) throws -> Row {
        let act = CaseAct.CertificateReplaced(
            certificate: CertificateID(canonical: "CERT00000001"),
            by: CertificateID(canonical: "CERT00000002"),
            cause: cause
        )
        let state = try CaseStory.told(to: .notified).state
        return Row(name: "replaced: \(cause)", act: .certificateReplaced(act), state: state, told: told)
    }

    /// The latest act of a story.
    private static func row(_ name: String, _ story: CaseStory, _ told: Set<String>) throws -> Row {
        guard case .onCase(let act)? = story.envelopes.last?.deed else { throw CaseStory.Missing() }
        return Row(name: name, act: act, state: story.state, told: told)
    }
}
