import Recognition

/// How the statuses of a case are reached that lie beside the straight way.
enum StatusStories {
    typealias Row = (status: CaseStatus, story: @Sendable () throws -> CaseStory)

    static let all: [Row] = before + beside + after

    private static let before: [Row] = [
        (.enquiry, { try .enquired() }),
        (
            .planned,
            {
                var story = try CaseStory.told(to: .admitted)
                try story.proposePlan()
                try story.agree()
                return story
            }
        ),
        (.conversation, { try .arranged() }),
        (.inAssessment, { try .sampled() }),
        (.inAssessment, { try .verified() }),
    ]

    private static let beside: [Row] = [
        (
            .onHold,
            {
                var story = try CaseStory.told(to: .taken)
                try story.standStill()
                return story
            }
        ),
        (
            .void,
            {
                var story = try CaseStory.told(to: .taken)
                try story.propose(.voided(.init(cause: .openedInError)), by: .administrator())
                return story
            }
        ),
        (
            .lapsed,
            {
                var story = try CaseStory.told(to: .admitted).under { $0.timing([.submission: 24]) }
                story.wait(hours: 24)
                try story.letClocksRunOut()
                return story
            }
        ),
        (
            .reassessment,
            {
                var story = try CaseStory.told(to: .taken).failed()
                try story.propose(.reassessmentOpened(.init(attempt: 2, units: [.cut])), by: .candidate())
                return story
            }
        ),
        (
            .appealed,
            {
                var story = try CaseStory.told(to: .taken).failed()
                try story.propose(
                    .appealLodged(
                        .init(
                            appeal: AppealID(canonical: "APPEA1000001"),
                            stage: 1,
                            grounds: Array(story.rules.scheme.appealRules.grounds.prefix(1)),
                            decision: story.state.decisions[0].act.decision,
                            contested: [ContestedRound(unit: .cut, round: .first, attempt: 1)]
                        )
                    ),
                    by: .candidate()
                )
                return story
            }
        ),
    ]

    private static let certificate = CertificateID(canonical: "CERT00000001")

    private static let after: [Row] = [
        row(.suspended) { .certificateSuspended(.init(certificate: $0, cause: .complaint)) },
        row(.reduced) { .certificateReduced(.init(certificate: $0, units: [.edge])) },
        row(.revoked) { .certificateRevoked(.init(certificate: $0, cause: .incorrectResult)) },
        (
            .expired,
            {
                var story = try CaseStory.told(to: .notified).under { $0.timing([.certificateValidity: 24]) }
                try story.certify(until: story.now.adding(seconds: 24 * 3_600))
                story.wait(hours: 24)
                try story.letClocksRunOut()
                return story
            }
        ),
    ]

    private static func row(_ status: CaseStatus, _ act: @escaping @Sendable (CertificateID) -> CaseAct) -> Row {
        (
            status,
            {
                var story = try CaseStory.told(to: .notified, units: [.edge, .wash])
                try story.certify()
                try story.propose(act(certificate), by: .certifier())
                return story
            }
        )
    }
}

extension CaseStory {
    /// Ben finds the candidate not yet competent, and so it is decided.
    func failed() throws -> CaseStory {
        var story = self
        try story.fail()
        return try story.decided()
    }

    /// The certificate that follows from the decision.
    fileprivate mutating func certify(until: Instant? = nil) throws(Refusal) {
        try propose(
            .certificateIssued(
                .init(
                    certificate: CertificateID(canonical: "CERT00000001"),
                    decision: state.decisions[0].act.decision,
                    units: state.units.map(\.reference.code),
                    validUntil: until
                )
            ),
            by: .system
        )
    }

    static func verified() throws -> CaseStory {
        var story = try sampled()
        try story.verify(try story.openSample())
        return story
    }

    /// One of two units is recognised on the word of another body.
    static func credited() throws(Refusal) -> CaseStory {
        var story = try told(to: .admitted, units: [.edge, .wash]).under { $0.takingCredit() }
        try story.credit(on: [try story.bring(for: .edge)])
        return story
    }

    /// The candidate takes one of two units out.
    static func left() throws(Refusal) -> CaseStory {
        var story = try told(to: .admitted, units: [.edge, .wash])
        try story.leave()
        return story
    }

    /// The body takes one of two units out.
    static func struck() throws(Refusal) -> CaseStory {
        var story = try told(to: .taken, units: [.edge, .wash])
        try story.strike()
        return story
    }
}
