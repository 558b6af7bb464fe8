import Casework
import Hummingbird
import Recognition
import ServiceAPI

struct DecisionsController: Sendable {
    let workplace: Workplace

    @Sendable func decide(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let (body, key) = try await reader.body(DecideRequest.self)
        let applied = try await attempting { () throws(CaseworkFault) in
            try await workplace.decideCase(
                id,
                version: body.version,
                units: body.units,
                reason: body.reason,
                caller: caller,
                key: key
            )
        }
        return try JSONAnswer.response(AppliedView(applied))
    }

    /// 200 also where cases were refused: what became of each is the answer.
    @Sendable func decideBatch(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let (body, key) = try await reader.body(DecideBatchRequest.self)
        let selection = try BatchSelection(body)
        let decision = try await attempting { () throws(CaseworkFault) in
            try await workplace.decideBatch(selection, isDryRun: body.dryRun ?? false, caller: caller, key: key)
        }
        return try JSONAnswer.response(BatchDecisionView(decision))
    }

    /// The cursor is the position of the last decision that was given; clients treat it as opaque.
    @Sendable func list(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let since = try reader.query("since", as: Int64.self) ?? 0
        let limit = try reader.query("limit", as: Int.self) ?? 100
        let (decisions, last, more) = try await attempting { () throws(CaseworkFault) in
            try await workplace.listDecisions(after: since, limit: limit, caller: caller)
        }
        return try JSONAnswer.response(
            DecisionListView(
                decisions: decisions.map { DecisionRowView($0, body: caller.body) },
                cursor: String(last),
                more: more
            )
        )
    }
}
