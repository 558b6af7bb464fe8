public import Recognition

extension ServiceClient {
    /// - Parameter mine: only what the caller holds.
    public func queue(
        status: UnitStatus? = nil,
        unit: UnitCode? = nil,
        mine: Bool = false,
        _ page: Page = Page()
    ) async throws(ClientFault) -> QueueListView {
        try await call(
            ServiceRequest(.listQueue).with("status", status?.rawValue).with("unit", unit).with(
                "mine",
                mine ? "true" : nil
            )
            .with(page)
        )
    }

    /// Takes the unit that has waited longest. An empty queue is a problem, `queue-empty`.
    public func takeNext(_ request: NextRequest) async throws(ClientFault) -> AssignmentView {
        try await call(ServiceRequest(.takeNext).with(body: request))
    }

    public func assignment(_ caseID: CaseID, _ unit: UnitCode) async throws(ClientFault) -> AssignmentView {
        try await call(ServiceRequest(.showAssignment, [caseID.text, unit.text]))
    }

    public func release(_ caseID: CaseID, _ unit: UnitCode) async throws(ClientFault) -> AppliedView {
        try await call(ServiceRequest(.releaseAssignment, [caseID.text, unit.text]))
    }

    /// - Parameter draft: with the revision that it replaces, 0 for the first.
    /// - Throws: a problem with status 409 when another session has saved meanwhile; nothing is overwritten.
    public func save(_ draft: DraftView, _ caseID: CaseID, _ unit: UnitCode) async throws(ClientFault) -> DraftView {
        try await call(ServiceRequest(.saveDraft, [caseID.text, unit.text]).with(body: draft))
    }

    /// What the scheme's rule makes of a scoring; changes nothing.
    public func explain(_ scoring: ScoringView, _ caseID: CaseID, _ unit: UnitCode) async throws(ClientFault)
        -> ExplanationView
    {
        try await call(ServiceRequest(.explainScoring, [caseID.text, unit.text]).with(body: scoring))
    }

    public func judge(_ request: JudgeRequest, _ caseID: CaseID, _ unit: UnitCode) async throws(ClientFault)
        -> AppliedView
    {
        try await call(ServiceRequest(.judgeUnit, [caseID.text, unit.text]).with(body: request))
    }
}
