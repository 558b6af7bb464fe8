import NIOHTTP1
public import Recognition

extension ServiceClient {
    public func perform(
        _ verb: CaseVerb,
        in caseID: CaseID,
        version: Int? = nil,
        texts: [String: String] = [:]
    ) async throws(ClientFault) -> PerformedView {
        let request = CaseVerbRequest(verb, version: version, texts: texts.isEmpty ? nil : texts)
        return try await call(ServiceRequest(.performVerb, [caseID.text]).with(body: request))
    }

    public func perform(
        _ verb: PersonVerb,
        on person: PersonID,
        reason: String? = nil
    ) async throws(ClientFault) -> PersonVerbView {
        let request = PersonVerbRequest(verb, reason: reason)
        return try await call(ServiceRequest(.performOnPerson, [person.text]).with(body: request))
    }

    /// - Parameter after: the `next` of the page before.
    public func acts(of caseID: CaseID, after: String? = nil, limit: Int? = nil) async throws(ClientFault)
        -> ActListView
    {
        try await call(ServiceRequest(.listActs, [caseID.text]).with("after", after).with("limit", limit))
    }

    /// A session as iCalendar (RFC 5545).
    public func calendar(for session: SessionID, of caseID: CaseID) async throws(ClientFault) -> [UInt8] {
        var request = ServiceRequest(.showSession, [caseID.text, session.text])
        request.headers = [("Accept", "text/calendar, application/problem+json")]
        let answer = try await succeed(request)
        guard answer.headers.first(name: "Content-Type")?.hasPrefix("text/calendar") == true else {
            throw .notAssay(address, status: answer.status)
        }
        return answer.body
    }

    public func clocks(of caseID: CaseID) async throws(ClientFault) -> ClockListView {
        try await call(ServiceRequest(.listClocks, [caseID.text]))
    }
}
