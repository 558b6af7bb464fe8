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

    /// How the body of this request arrived: in the pace in which it was sent, or at once from whoever kept it back.
    @Sendable func probe(_ reader: RequestReader) async throws -> Response {
        let limit = 16 << 10
        let tooLarge = ProblemError(.tooLarge, detail: "A probe has at most \(limit) bytes.", remedy: "Send less.")
        if let length = reader.request.headers[.contentLength].flatMap(TusNumber.parse), length > limit {
            throw tooLarge
        }
        if reader.request.awaitsContinue { reader.context.channel.sendContinue() }
        var first: ContinuousClock.Instant?
        var size = 0
        for try await piece in reader.request.body {
            first = first ?? .now
            size += piece.readableBytes
            guard size <= limit else { throw tooLarge }
        }
        let took = first.map { ContinuousClock.now - $0 } ?? .zero
        return try JSONAnswer.response(
            ProbeView(
                milliseconds: Int64(took / .milliseconds(1)),
                size: Int64(size),
                scheme: reader.context.origin?.isSecure == true ? "https" : "http"
            )
        )
    }

    @Sendable func me(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let (name, title) = try await attempting { () throws(CaseworkFault) in try await workplace.identify(caller) }
        return try JSONAnswer.response(
            MeView(person: caller.person, name: name, role: caller.role, body: caller.body, bodyTitle: title)
        )
    }
}
