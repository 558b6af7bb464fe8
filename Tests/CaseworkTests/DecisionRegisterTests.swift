import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

@Suite struct DecisionRegisterTests {
    /// One reads page after page while others decide: each decision comes once, in the order in which they were taken.
    @Test(arguments: [1, 2, 3, 7]) func neitherSkipsNorRepeatsWhileDecisionsGoOn(_ pageSize: Int) async throws {
        try await CaseworkFixture.with { fixture in
            var cases: [CaseID] = []
            for _ in 0..<12 {
                let id = try await fixture.readyCase()
                _ = try await fixture.take()
                try await fixture.judge(of: id)
                cases.append(id)
            }
            let open = cases
            async let deciding: Void = {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for id in open { group.addTask { try await fixture.decide(id) } }
                    try await group.waitForAll()
                }
            }()
            var read: [CaseID] = []
            var cursor: Int64 = 0
            var rounds = 0
            while read.count < open.count, rounds < 10_000 {
                let page = try await fixture.workplace.listDecisions(
                    after: cursor,
                    limit: pageSize,
                    caller: fixture.certifier
                )
                #expect(page.decisions.count <= pageSize)
                #expect(page.last >= cursor)
                read += page.decisions.map(\.state.id)
                cursor = page.last
                rounds += 1
                await Task.yield()
            }
            try await deciding
            #expect(Set(read) == Set(open))
            #expect(read.count == open.count)

            let rest = try await fixture.workplace.listDecisions(
                after: cursor,
                limit: pageSize,
                caller: fixture.certifier
            )
            #expect(rest.decisions.isEmpty && rest.last == cursor && !rest.more)
            let whole = try await fixture.workplace.listDecisions(after: 0, limit: 500, caller: fixture.certifier)
            #expect(whole.decisions.map(\.state.id) == read)
        }
    }

    @Test func listsTheDecisionsOfOneBodyOnly() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id)
            try await fixture.decide(id)
            let stranger = try #require(fixture.foreigners.first { $0.role == .certifier })
            let page = try await fixture.workplace.listDecisions(after: 0, limit: 10, caller: stranger)
            #expect(page.decisions.isEmpty)
        }
    }
}
