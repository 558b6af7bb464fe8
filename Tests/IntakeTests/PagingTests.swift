import AssayTesting
import Recognition
import ServiceAPI
import Testing

@Suite struct PagingTests {
    @Test(arguments: RunningService.Store.allCases) func walksThroughAListOnce(_ store: RunningService.Store)
        async throws
    {
        try await RunningService.with(store: store) { service in
            for number in 0..<7 {
                _ = try await service.send(
                    .registerPerson,
                    [],
                    PersonRequest(name: "Person \(number)", roles: [.candidate]),
                    as: service.administrator
                )
            }
            let whole = try await service.get("/v1/people", as: service.administrator).decoded(as: PersonListView.self)
            #expect(whole.next == nil)
            for limit in [1, 2, 5] {
                var found: [PersonID] = []
                var after: String?
                repeat {
                    let query = "?limit=\(limit)" + (after.map { "&after=\($0)" } ?? "")
                    let page = try await service.get("/v1/people" + query, as: service.administrator).decoded(
                        as: PersonListView.self
                    )
                    #expect(page.people.count <= limit)
                    found += page.people.map(\.id)
                    after = page.next
                } while after != nil && found.count < 100
                #expect(found == whole.people.map(\.id))
            }
        }
    }

    @Test func followsTheRegisterOfDecisions() async throws {
        try await RunningService.with { service in
            var cases: [CaseID] = []
            for _ in 0..<3 { cases.append(try await service.decidedCase()) }
            var found: [CaseID] = []
            var cursor = "0"
            var more = true
            while more {
                let page = try await service.get("/v1/decisions?limit=2&since=\(cursor)", as: service.certifier)
                    .decoded(as: DecisionListView.self)
                found += page.decisions.map(\.caseID)
                (cursor, more) = (page.cursor, page.more)
            }
            #expect(found == cases)
            let rest = try await service.get("/v1/decisions?since=\(cursor)", as: service.certifier)
                .decoded(as: DecisionListView.self)
            #expect(rest.decisions.isEmpty && rest.cursor == cursor)
            cases.append(try await service.decidedCase())
            let new = try await service.get("/v1/decisions?since=\(cursor)", as: service.certifier)
                .decoded(as: DecisionListView.self)
            #expect(new.decisions.map(\.caseID) == [cases[3]])
        }
    }
}
