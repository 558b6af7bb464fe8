import Recognition

/// The steps of a life that goes well, each with what a test may want to be different.
extension CaseStory {
    mutating func admit(
        by author: Author = .administrator(),
        checked method: IdentityMethod = .documentInPerson,
        checkedBy checker: PersonID = .dag,
        at instant: Instant? = nil,
        challenge: String = "MAIZ42"
    ) throws(Refusal) {
        let check = IdentityCheck(method: method, by: checker, at: instant ?? now)
        try propose(.admitted(.init(identityCheck: check, challenge: challenge)), by: author)
    }

    /// A clip arrives; nobody has looked at it yet.
    @discardableResult
    mutating func send(
        for unit: UnitCode = .cut,
        _ requirement: RequirementCode = .work,
        occasion: String? = nil,
        context: String? = nil,
        file: String? = nil,
        by author: Author = .candidate()
    ) throws(Refusal) -> EvidenceID {
        let id = EvidenceID(canonical: draw("EV"))
        let purpose = EvidencePurpose(
            unit: unit,
            requirement: requirement,
            occasion: occasion.map(ChosenLabel.init(checked:)),
            context: context.map(ChosenLabel.init(checked:))
        )
        try propose(
            .evidenceReceived(.init(evidence: id, digest: .of(file ?? id.text), size: 5_000_000, purpose: purpose)),
            by: author
        )
        return id
    }

    mutating func examine(
        _ id: EvidenceID,
        findings: [EvidenceFinding] = [],
        kind: EvidenceKind = .video,
        seconds: Int = 60
    ) throws(Refusal) {
        let facts = MediaFacts(
            kind: kind,
            durationMilliseconds: seconds * 1_000,
            width: 1_280,
            height: 720,
            hasSound: true,
            keyframes: 12
        )
        try propose(
            .evidenceExamined(.init(evidence: id, report: .of("report \(id)"), facts: facts, findings: findings)),
            by: .system
        )
    }

    /// - Parameter finding: why the check fails; nil where it passes.
    mutating func check(_ id: EvidenceID, finding: EvidenceFinding? = nil, by author: Author = .system) throws(Refusal)
    {
        let isPassed = finding == nil
        try propose(
            .evidenceChecked(
                .init(evidence: id, report: .of("closer report \(id)"), isPassed: isPassed, finding: finding)
            ),
            by: author
        )
    }

    mutating func receipt(_ id: EvidenceID, by author: Author = .system) throws(Refusal) {
        try propose(
            .receiptIssued(
                .init(
                    evidence: id,
                    code: ReceiptCode(canonical: "RCPT00000001"),
                    key: KeyID(canonical: "KEY000000001"),
                    statement: "e30.e30.c2lnbmVk"
                )
            ),
            by: author
        )
    }

    /// A clip arrives and is examined.
    @discardableResult
    mutating func bring(
        for unit: UnitCode = .cut,
        _ requirement: RequirementCode = .work,
        occasion: String? = nil,
        context: String? = nil,
        file: String? = nil,
        findings: [EvidenceFinding] = [],
        by author: Author = .candidate()
    ) throws(Refusal) -> EvidenceID {
        let id = try send(for: unit, requirement, occasion: occasion, context: context, file: file, by: author)
        try examine(id, findings: findings)
        return id
    }

    mutating func takeBack(_ id: EvidenceID, by author: Author = .candidate()) throws(Refusal) {
        try propose(.evidenceWithdrawn(.init(evidence: id)), by: author)
    }

    mutating func submit(
        set: Int? = nil,
        evidence: [EvidenceID]? = nil,
        declaresOwnWork: Bool = true,
        by author: Author = .candidate()
    ) throws(Refusal) {
        try propose(
            .submitted(
                .init(
                    set: set ?? state.sets.count + 1,
                    evidence: evidence ?? state.evidenceToSubmit.map(\.id),
                    declaresOwnWork: declaresOwnWork
                )
            ),
            by: author
        )
    }

    /// The technical return that examinations and checks ask for.
    mutating func returnSet(_ set: Int? = nil, naming unusable: [UnusableEvidence]? = nil) throws(Refusal) {
        try propose(
            .returned(.init(set: set ?? state.sets.count, unusable: unusable ?? state.unusableEvidence)),
            by: .system
        )
    }

    /// In the round that is due and by the role that judges in it, unless they are set.
    mutating func take(
        _ unit: UnitCode = .cut,
        by assessor: PersonID = .ben,
        for owner: PersonID? = nil,
        in round: Round? = nil,
        as role: Role? = nil,
        hours: Int64 = 48
    ) throws(Refusal) {
        let until = now.adding(seconds: hours * 3_600)
        let round = round ?? dueRound(of: unit)
        try propose(
            .allocated(.init(unit: unit, round: round, assessor: owner ?? assessor, until: until)),
            by: Author(person: assessor, role: role ?? round.role)
        )
    }

    func dueRound(of unit: UnitCode) -> Round { state.unit(unit)?.round ?? .first }

    mutating func giveBack(
        _ unit: UnitCode = .cut,
        of assessor: PersonID = .ben,
        cause: AllocationEndCause = .released,
        by author: Author? = nil
    ) throws(Refusal) {
        try propose(
            .allocationEnded(.init(unit: unit, round: dueRound(of: unit), assessor: assessor, cause: cause)),
            by: author ?? Author(person: assessor, role: dueRound(of: unit).role)
        )
    }

    /// The clock says that the time is over.
    mutating func expire(_ unit: UnitCode = .cut, of assessor: PersonID = .ben) throws(Refusal) {
        try giveBack(unit, of: assessor, cause: .expired, by: .system)
    }

    /// Judged as competent, unless the scoring is changed; the outcome is what the rule says, unless it is set.
    mutating func judge(
        _ unit: UnitCode = .cut,
        by assessor: PersonID = .ben,
        _ change: (inout StoryScoring) -> Void = { _ in }
    ) throws(Refusal) {
        var scoring = StoryScoring(of: unit, in: self)
        change(&scoring)
        try propose(.judged(scoring.act(in: self)), by: Author(person: assessor, role: dueRound(of: unit).role))
    }

    mutating func askForMore(_ unit: UnitCode = .cut, by assessor: PersonID = .ben) throws(Refusal) {
        try judge(unit, by: assessor) {
            $0.verdicts[.grip] = .insufficient
            $0.outcome = .furtherEvidence
        }
    }

    mutating func recommend(_ outcome: CaseOutcome? = nil) throws(Refusal) {
        try propose(.recommended(.init(outcome: outcome ?? .following(state.units.compactMap(\.outcome)))), by: .system)
    }

    mutating func decide(
        by certifier: PersonID? = .cay,
        units: [UnitDecision]? = nil,
        outcome: CaseOutcome? = nil,
        givesReason: Bool = false
    ) throws(Refusal) {
        let units =
            units ?? state.units.map { UnitDecision(unit: $0.reference.code, outcome: $0.outcome ?? .notYetCompetent) }
        try propose(
            .decided(
                .init(
                    decision: DecisionID(canonical: draw("D")),
                    outcome: outcome ?? .following(units.map(\.outcome)),
                    units: units,
                    givesReason: givesReason
                )
            ),
            by: Author(person: certifier, role: .certifier)
        )
    }

    mutating func notify(of decision: DecisionID? = nil) throws(Refusal) {
        let decision = decision ?? state.decision?.act.decision ?? DecisionID(canonical: "D00000000000")
        try propose(.notified(.init(decision: decision)), by: .system)
    }

    mutating func withdraw(by author: Author = .candidate()) throws(Refusal) {
        try propose(.withdrawn(.init()), by: author)
    }
}
