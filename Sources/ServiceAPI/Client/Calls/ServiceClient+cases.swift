public import Recognition

extension ServiceClient {
    public func open(_ request: OpenCaseRequest) async throws(ClientFault) -> AppliedView {
        try await call(ServiceRequest(.openCase).with(body: request))
    }

    public func cases(status: CaseStatus? = nil, _ page: Page = Page()) async throws(ClientFault) -> CaseListView {
        try await call(ServiceRequest(.listCases).with("status", status?.rawValue).with(page))
    }

    public func show(_ caseID: CaseID) async throws(ClientFault) -> CaseView {
        try await call(ServiceRequest(.showCase, [caseID.text]))
    }

    public func admit(_ caseID: CaseID, _ request: AdmitRequest) async throws(ClientFault) -> AppliedView {
        try await call(ServiceRequest(.admitCase, [caseID.text]).with(body: request))
    }

    public func refuse(_ caseID: CaseID, _ request: ReasonRequest) async throws(ClientFault) -> AppliedView {
        try await call(ServiceRequest(.refuseCase, [caseID.text]).with(body: request))
    }

    public func submit(_ caseID: CaseID, _ request: SubmitRequest) async throws(ClientFault) -> AppliedView {
        try await call(ServiceRequest(.submitCase, [caseID.text]).with(body: request))
    }

    public func withdraw(_ caseID: CaseID, _ request: ReasonRequest) async throws(ClientFault) -> AppliedView {
        try await call(ServiceRequest(.withdrawCase, [caseID.text]).with(body: request))
    }

    /// The edition of a unit to which the case is pinned.
    public func unit(_ unit: UnitCode, of caseID: CaseID) async throws(ClientFault) -> RubricView {
        try await call(ServiceRequest(.showUnitOfCase, [caseID.text, unit.text]))
    }

    public func decide(_ caseID: CaseID, _ request: DecideRequest) async throws(ClientFault) -> AppliedView {
        try await call(ServiceRequest(.decideCase, [caseID.text]).with(body: request))
    }

    public func decideBatch(_ request: DecideBatchRequest) async throws(ClientFault) -> BatchDecisionView {
        try await call(ServiceRequest(.decideBatch).with(body: request))
    }

    /// - Parameter since: a cursor that an earlier page gave; nil: from the first decision.
    public func decisions(since: String? = nil, limit: Int? = nil) async throws(ClientFault) -> DecisionListView {
        try await call(ServiceRequest(.listDecisions).with("since", since).with("limit", limit))
    }
}
