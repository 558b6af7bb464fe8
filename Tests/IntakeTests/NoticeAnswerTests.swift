import AssayTesting
import Casework
import Recognition
import Records
import ServiceAPI
import Testing

/// The outbox, as administrators see it.
@Suite struct NoticeAnswerTests {
    @Test(arguments: RunningService.Store.allCases)
    func aDeadLetterIsListedAndSentAgain(_ store: RunningService.Store) async throws {
        try await RunningService.with(store: store) { service in
            let id = try await service.openCase()
            func list(_ query: String) async throws -> [NoticeView] {
                try await service.get("/v1/notices\(query)", as: service.administrator)
                    .decoded(as: NoticeListView.self).notices
            }
            let notice = try #require(try await list("?state=waiting").first)
            #expect(notice.kind == .applied && notice.caseID == id && notice.attempts == 0)
            #expect(notice.recipient == service.administrator.caller.person && notice.recipientName != nil)
            func send() async throws -> Int {
                let path = ServiceRoute.sendNotice.filled([notice.id.text])
                return try await service.send(RawRequest(method: "POST", path: path), as: service.administrator).status
            }
            #expect(try await send() == 404)
            try await service.records.settle(notice.id, in: RunningService.body, as: .dead(code: "no-address"))
            #expect(try await list("?state=dead").map(\.lastError) == ["no-address"])
            #expect(try await send() == 204)
            #expect(try await list("?state=dead").isEmpty)
            #expect(try await list("").first { $0.id == notice.id }?.state == "waiting")
        }
    }
}
