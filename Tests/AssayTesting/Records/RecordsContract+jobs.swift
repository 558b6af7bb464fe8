package import Recognition
package import Records
import Testing

extension RecordsContract {
    static var jobs: [Clause] {
        [
            Clause("a job is leased when it is due, the longest due first, of the kinds asked for") { records in
                var acts = SampleActs(seed: 100)
                let (examine, end) = (JobKind.examineEvidence, JobKind.endAllocation)
                try await Self.add(
                    records,
                    [("a", examine, 30), ("b", examine, 10), ("c", end, 20), ("d", examine, 10)],
                    &acts
                )
                func lease(_ kinds: [JobKind], at seconds: Int64) async throws -> String? {
                    try await records.leaseJob(kinds: kinds, now: Self.second(seconds), until: Self.second(1_000))?.key
                }
                #expect(try await records.nextJobDue(kinds: [examine]) == Self.second(10))
                #expect(try await records.nextJobDue(kinds: [end]) == Self.second(20))
                #expect(try await records.nextJobDue(kinds: []) == nil)
                #expect(try await lease([examine], at: 9) == nil)
                #expect(try await lease([], at: 50) == nil)
                #expect(try await lease([examine, end], at: 50) == "b")
                #expect(try await lease([examine, end], at: 50) == "d")
                #expect(try await records.nextJobDue(kinds: [examine]) == Self.second(30))
                #expect(try await lease([end], at: 50) == "c")
                #expect(try await records.nextJobDue(kinds: [end]) == Self.second(1_000))
                #expect(try await lease([examine, end], at: 50) == "a")
                #expect(try await lease([examine, end], at: 50) == nil)
            },
            Clause("a second job like the first is not added, while the first is there") { records in
                var acts = SampleActs(seed: 101)
                try await Self.add(
                    records,
                    [("a", .examineEvidence, 5), ("a", .examineEvidence, 1), ("a", .endAllocation, 9)],
                    &acts
                )
                try await Self.add(records, [("a", .examineEvidence, 2)], &acts)
                let page = PageRequest(limit: 9)
                #expect(
                    try await records.jobs(in: acts.body, state: nil, page: page).rows.map(\.due)
                        == [5, 9].map(Self.second)
                )
                var south = SampleActs(seed: 102, body: Self.foreign)
                try await Self.add(records, [("a", .examineEvidence, 3)], &south)
                #expect(try await records.jobs(in: Self.foreign, state: nil, page: page).rows.count == 1)
                let job = try #require(
                    try await records.leaseJob(kinds: [.endAllocation], now: Self.second(9), until: Self.second(10))
                )
                try await records.finishJob(job)
                try await Self.add(records, [("a", .endAllocation, 7)], &acts)
                #expect(try await records.nextJobDue(kinds: [.endAllocation]) == Self.second(7))
            },
            Clause("a finished job is gone") { records in
                var acts = SampleActs(seed: 103)
                try await Self.add(records, [("a", .examineEvidence, 1)], &acts)
                let job = try #require(try await Self.lease(records, at: 1))
                #expect(job.attempts == 1 && job.state == .waiting && job.leaseUntil == Self.second(61))
                try await records.finishJob(job)
                try await records.finishJob(job)
                #expect(try await records.nextJobDue(kinds: JobKind.allCases) == nil)
                #expect(try await records.jobs(in: acts.body, state: nil, page: PageRequest(limit: 9)).rows.isEmpty)
            },
            Clause("a failed attempt is due again later, with its error") { records in
                var acts = SampleActs(seed: 104)
                try await Self.add(records, [("a", .examineEvidence, 1)], &acts)
                let job = try #require(try await Self.lease(records, at: 1))
                try await records.retryJob(job, due: Self.second(30), error: "examiner-busy")
                #expect(try await Self.lease(records, at: 29) == nil)
                let again = try #require(try await Self.lease(records, at: 30))
                #expect(again.attempts == 2 && again.failures == 1)
                #expect(again.lastError == "examiner-busy" && again.due == Self.second(30))
            },
            Clause("a released job is due as before, and the attempt does not count") { records in
                var acts = SampleActs(seed: 105)
                try await Self.add(records, [("a", .examineEvidence, 1)], &acts)
                try await records.releaseJob(try #require(try await Self.lease(records, at: 1)))
                let again = try #require(try await Self.lease(records, at: 1))
                #expect(again.attempts == 1 && again.failures == 0)
            },
            Clause("a buried job waits for a person, and begins anew when it is exhumed") { records in
                var acts = SampleActs(seed: 106)
                try await Self.add(records, [("a", .examineEvidence, 1)], &acts)
                let (body, page) = (acts.body, PageRequest(limit: 9))
                let job = try #require(try await Self.lease(records, at: 1))
                await #expect(throws: RecordsFault.notFound) {
                    try await records.exhumeJob(job.id, in: body, due: Self.second(1))
                }
                try await records.retryJob(job, due: Self.second(1), error: "examiner-busy")
                let last = try #require(try await Self.lease(records, at: 1))
                try await records.buryJob(last, error: "vault-missing")
                #expect(try await records.nextJobDue(kinds: JobKind.allCases) == nil)
                #expect(try await Self.lease(records, at: 999) == nil)
                let buried = try await records.jobs(in: body, state: .buried, page: page).rows
                #expect(buried.map(\.lastError) == ["vault-missing"])
                #expect(buried.first?.leaseUntil == nil)
                #expect(try await records.jobs(in: body, state: .waiting, page: page).rows.isEmpty)
                await #expect(throws: RecordsFault.notFound) {
                    try await records.exhumeJob(job.id, in: Self.foreign, due: Self.second(1))
                }
                try await records.exhumeJob(job.id, in: body, due: Self.second(50))
                let exhumed = try #require(try await Self.lease(records, at: 50))
                #expect(exhumed.attempts == 1 && exhumed.failures == 0)
            },
            Clause("jobs are listed page by page, by when they are due, for their body alone") { records in
                var acts = SampleActs(seed: 107)
                let due = (0..<11).map { ("job-\($0)", JobKind.examineEvidence, Int64($0 * 7 % 5)) }
                try await Self.add(records, due, &acts)
                let body = acts.body
                let rows = try await Self.allPages { try await records.jobs(in: body, state: .waiting, page: $0) }
                #expect(Set(rows.map(\.key)) == Set(due.map(\.0)) && rows.count == 11)
                let keys = rows.map { ($0.due, $0.id) }
                #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
                #expect(try await records.jobs(in: Self.foreign, state: nil, page: PageRequest(limit: 9)).rows.isEmpty)
            },
        ]
    }

    package static func second(_ seconds: Int64) -> Instant { SampleActs.beginning.adding(seconds: seconds) }

    package static func lease(_ records: any Records, at seconds: Int64) async throws -> JobRow? {
        try await records.leaseJob(kinds: JobKind.allCases, now: second(seconds), until: second(seconds + 60))
    }

    /// Adds jobs together with an act that has nothing to do with them.
    package static func add(
        _ records: any Records,
        _ jobs: [(key: String, kind: JobKind, due: Int64)],
        _ acts: inout SampleActs
    ) async throws {
        var sample = SampleCase(using: &acts)
        let new = jobs.map { NewJob(id: acts.id(), kind: $0.kind, key: $0.key, due: second($0.due)) }
        _ = try await records.append(sample.append([.withdrawn(.init())], using: &acts, jobs: new))
    }
}
