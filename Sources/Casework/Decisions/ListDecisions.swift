public import Recognition
import Records

/// A decision as registers take it.
public struct DecisionReading: Sendable {
    public let position: Int64
    public let state: CaseState
    public let decision: Decision
    public let candidateName: String?
    public let scheme: Scheme
}

extension Workplace {
    /// Decisions after a position, in the order in which they were taken.
    ///
    /// - Returns: with `last`, the position from which to go on, also when nothing is new.
    public func listDecisions(
        after position: Int64,
        limit: Int,
        caller: Caller
    ) async throws(CaseworkFault) -> (decisions: [DecisionReading], last: Int64, more: Bool) {
        try caller.require(.certifier, .administrator, .auditor)
        let limit = min(max(limit, 1), 500)
        let found = try await recording { () throws(RecordsFault) in
            try await records.acts(
                in: caller.body,
                after: position,
                stream: .case,
                kinds: [CaseAct.Kind.decided.rawValue],
                limit: limit + 1
            )
        }
        var readings: [DecisionReading] = []
        for item in found.prefix(limit) {
            guard case .onCase(.decided(let act)) = item.act.envelope.deed, let id = CaseID(item.act.envelope.stream.id)
            else { continue }
            let file = try await caseFile(id, in: caller.body)
            let decision = Decision(act: act, by: item.act.envelope.author.person, at: item.act.envelope.at)
            readings.append(
                DecisionReading(
                    position: item.position,
                    state: file.state,
                    decision: decision,
                    candidateName: try await name(of: file.state.candidate, in: caller.body),
                    scheme: file.rules.scheme
                )
            )
        }
        return (readings, readings.last?.position ?? position, found.count > limit)
    }
}
