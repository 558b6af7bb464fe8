import Recognition

/// The steps of certificates and of trying again.
extension CaseStory {
    /// As the latest decision and the scheme have it, unless a test wants something else.
    @discardableResult
    mutating func issue(
        _ certificate: CertificateID? = nil,
        of decision: DecisionID? = nil,
        units: [UnitCode]? = nil,
        until: Instant?? = nil
    ) throws(Refusal) -> CertificateID {
        let id = certificate ?? CertificateID(canonical: draw("CE"))
        try propose(
            .certificateIssued(
                .init(
                    certificate: id,
                    decision: decision ?? state.decisions.last?.act.decision ?? .never,
                    units: units ?? state.recognisedUnits,
                    validUntil: until ?? validity(from: now)
                )
            ),
            by: .system
        )
        return id
    }

    /// Nil where the scheme sets none, or nobody can count it.
    func validity(from instant: Instant) -> Instant? { (try? rules.certificateEnd(from: instant)) ?? nil }

    /// The latest certificate; a code that no certificate has before there is one.
    var certificate: CertificateID { state.certificate?.id ?? .never }

    mutating func suspend(
        _ id: CertificateID? = nil,
        cause: SuspensionCause = .malpractice,
        by author: Author = .certifier()
    ) throws(Refusal) {
        try propose(.certificateSuspended(.init(certificate: id ?? certificate, cause: cause)), by: author)
    }

    mutating func reinstate(_ id: CertificateID? = nil) throws(Refusal) {
        try propose(.certificateReinstated(.init(certificate: id ?? certificate)), by: .certifier())
    }

    mutating func reduce(_ id: CertificateID? = nil, to units: [UnitCode]) throws(Refusal) {
        try propose(.certificateReduced(.init(certificate: id ?? certificate, units: units)), by: .certifier())
    }

    mutating func revoke(
        _ id: CertificateID? = nil,
        cause: RevocationCause = .incorrectResult,
        giving fields: Set<String> = ["reason"]
    ) throws(Refusal) {
        let act = CaseAct.CertificateRevoked(certificate: id ?? certificate, cause: cause)
        try propose(.certificateRevoked(act), by: .certifier(), giving: fields)
    }

    mutating func replace(
        _ id: CertificateID? = nil,
        by other: CertificateID,
        cause: ReplacementCause
    ) throws(Refusal) {
        try propose(
            .certificateReplaced(.init(certificate: id ?? certificate, by: other, cause: cause)),
            by: .certifier()
        )
    }

    /// - Parameter until: nil: as the scheme has it.
    mutating func renew(_ id: CertificateID? = nil, until: Instant? = nil) throws(Refusal) {
        let end = state.certificates.first { $0.id == id ?? certificate }?.validUntil
        let renewed = end.flatMap { end in (try? rules.renewalEnd(after: end, at: now)) ?? nil }
        try propose(
            .certificateRenewed(.init(certificate: id ?? certificate, validUntil: until ?? renewed)),
            by: .certifier()
        )
    }

    mutating func tryAgain(
        _ units: [UnitCode]? = nil,
        attempt: Int? = nil,
        by author: Author = .candidate()
    ) throws(Refusal) {
        let act = CaseAct.ReassessmentOpened(attempt: attempt ?? state.attempt + 1, units: units ?? state.failedUnits)
        try propose(.reassessmentOpened(act), by: author)
    }

    /// A new clip for the unit, submitted, taken and judged.
    mutating func beAssessedAgain(
        _ unit: UnitCode,
        by assessor: PersonID = .ben,
        isCompetent: Bool = true
    ) throws(Refusal) {
        try bring(for: unit)
        try submit()
        try rehear(unit, by: assessor, isCompetent: isCompetent)
    }

    /// Of two units one is recognised, and the candidate was told.
    static func recognisedInPart() throws(Refusal) -> CaseStory {
        var story = try partlyJudged()
        try story.conclude()
        return story
    }

    /// Neither of two units is recognised, and the candidate was told.
    static func recognisedInNothing() throws(Refusal) -> CaseStory {
        var story = try told(to: .taken, units: [.edge, .wash])
        for unit in [UnitCode.edge, .wash] { try story.judge(unit) { $0.verdicts[.grip] = .notMet } }
        try story.conclude()
        return story
    }

    /// Recommended, decided as recommended, and told.
    mutating func conclude() throws(Refusal) {
        try recommend()
        try decide()
        try notify()
    }
}

extension CertificateID {
    static let never = CertificateID(canonical: "CE9999999999")
}

extension DecisionID {
    static let never = DecisionID(canonical: "D99999999999")
}
