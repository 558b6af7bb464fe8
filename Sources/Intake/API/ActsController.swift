import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import Recognition
import ServiceAPI

/// What people do in a case, what was done, and what its clocks want.
struct ActsController: Sendable {
    let workplace: Workplace

    @Sendable func perform(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let (body, key) = try await reader.body(CaseVerbRequest.self)
        let performed = try await attempting { () throws(CaseworkFault) in
            try await workplace.perform(
                body.verb,
                in: id,
                texts: body.texts ?? [:],
                version: body.version,
                caller: caller,
                key: key
            )
        }
        return try JSONAnswer.response(PerformedView(performed))
    }

    @Sendable func list(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let after = try reader.query("after", as: Int.self) ?? 0
        let limit = try reader.query("limit", as: Int.self) ?? 100
        let (acts, next) = try await attempting { () throws(CaseworkFault) in
            try await workplace.listActs(of: id, after: after, limit: limit, caller: caller)
        }
        return try JSONAnswer.response(ActListView(acts: acts.map(ActView.init), next: next.map(String.init)))
    }

    @Sendable func clocks(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let clocks = try await attempting { () throws(CaseworkFault) in
            try await workplace.listClocks(of: id, caller: caller)
        }
        return try JSONAnswer.response(ClockListView(clocks: clocks.map(ClockView.init)))
    }

    /// As iCalendar (RFC 5545), for the calendar of whoever is to be there.
    @Sendable func session(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let session: SessionID = try reader.parameter("session")
        let calendar = try await attempting { () throws(CaseworkFault) in
            try await workplace.calendar(for: session, of: id, caller: caller)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/calendar; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: calendar))
        )
    }
}

extension PerformedView {
    init(_ performed: PerformedVerb) {
        self.init(
            caseID: performed.applied.caseID,
            version: performed.applied.version,
            status: performed.applied.status,
            code: performed.code
        )
    }
}

extension ActView {
    /// Names and texts are not in it: they are told where the case is shown.
    init(_ envelope: Envelope) {
        self.init(
            version: envelope.version,
            at: Timestamp(envelope.at),
            kind: envelope.deed.kind,
            role: envelope.author.role,
            person: envelope.author.person,
            hasPersonalPart: envelope.commitment != nil
        )
    }
}

extension ClockView {
    init(_ clock: RunningClock) {
        self.init(
            clock: clock.key.kind,
            subject: clock.key.subject,
            urges: clock.key.kind.party,
            startedAt: Timestamp(clock.key.startedAt),
            dueAt: Timestamp(clock.dueAt),
            reminders: clock.reminders.map(Timestamp.init)
        )
    }
}
