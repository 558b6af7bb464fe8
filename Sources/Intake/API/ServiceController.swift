import Casework
import Hummingbird
import Records
import ServiceAPI

struct ServiceController: Sendable {
    let workplace: Workplace
    let version: String

    /// The process runs.
    @Sendable func health(_ reader: RequestReader) async throws -> Response {
        try JSONAnswer.response(StatusView(status: "ok", version: version))
    }

    /// The records answer, so requests can be served.
    @Sendable func readiness(_ reader: RequestReader) async throws -> Response {
        do {
            try await workplace.records.ping()
        } catch {
            throw ProblemError(
                .unavailable,
                detail: "The records do not answer.",
                remedy: "Wait, or look at the service's log."
            )
        }
        return try JSONAnswer.response(StatusView(status: "ok", version: version))
    }

    @Sendable func me(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let (name, title) = try await attempting { () throws(CaseworkFault) in try await workplace.identify(caller) }
        return try JSONAnswer.response(
            MeView(person: caller.person, name: name, role: caller.role, body: caller.body, bodyTitle: title)
        )
    }
}
