import Recognition

/// The steps from an enquiry to a plan, and what takes a unit out of the case.
extension CaseStory {
    /// Somebody asks.
    static func enquired(units: [UnitCode] = [.cut]) throws(Refusal) -> CaseStory {
        try CaseStory(
            with: .enquired(.init(candidate: .ana, scheme: StoryScheme.reference)),
            by: .candidate(),
            rules: StoryScheme.rules(for: units)
        )
    }

    mutating func apply(
        for units: [UnitCode] = [.cut],
        _ candidate: PersonID = .ana,
        scheme: SchemeReference = StoryScheme.reference,
        by author: Author = .candidate()
    ) throws(Refusal) {
        try propose(
            .applied(.init(candidate: candidate, scheme: scheme, units: StoryScheme.references(to: units))),
            by: author
        )
    }

    mutating func ask(for adjustments: [Adjustment], by author: Author = .candidate()) throws(Refusal) {
        try propose(.adjustmentsRequested(.init(adjustments: adjustments)), by: author)
    }

    /// Grants what was asked for and tells all rights, unless it is said otherwise.
    mutating func proposePlan(
        _ number: Int? = nil,
        answering answers: [AdjustmentAnswer]? = nil,
        telling rights: [CandidateRight] = CandidateRight.allCases,
        giving fields: Set<String> = ["plan", "reason"]
    ) throws(Refusal) {
        let granted = state.adjustmentsRequested.map { AdjustmentAnswer(adjustment: $0, isGranted: true) }
        try propose(
            .planProposed(
                .init(plan: number ?? state.plans.count + 1, adjustments: answers ?? granted, rights: rights)
            ),
            by: .administrator(),
            giving: fields
        )
    }

    mutating func agree(to number: Int? = nil, by author: Author = .candidate()) throws(Refusal) {
        try propose(.planAgreed(.init(plan: number ?? state.plans.count)), by: author)
    }

    mutating func credit(
        _ unit: UnitCode = .edge,
        on evidence: [EvidenceID],
        giving fields: Set<String> = ["reason"]
    ) throws(Refusal) {
        try propose(.creditTransferred(.init(unit: unit, evidence: evidence)), by: .administrator(), giving: fields)
    }

    /// The candidate takes a unit out of the case.
    mutating func leave(_ unit: UnitCode = .edge, by author: Author = .candidate()) throws(Refusal) {
        try propose(.unitWithdrawn(.init(unit: unit)), by: author)
    }

    /// The body takes a unit out of the case.
    mutating func strike(_ unit: UnitCode = .edge) throws(Refusal) {
        try propose(.voided(.init(unit: unit, cause: .openedInError)), by: .administrator())
    }

    /// What follows by itself, one act after the other.
    mutating func goOn() throws(Refusal) {
        while let act = state.followingAct { try propose(act, by: .system) }
    }
}
