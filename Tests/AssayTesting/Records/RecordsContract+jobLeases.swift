import Recognition
import Records
import Testing

extension RecordsContract {
    static var jobLeases: [Clause] {
        [
            Clause("a job whose lease has run out goes to the next worker") { records in
                var acts = SampleActs(seed: 110)
                try await Self.add(records, [("a", .examineEvidence, 1)], &acts)
                let lost = try #require(try await Self.lease(records, at: 1))
                #expect(try await records.nextJobDue(kinds: JobKind.allCases) == Self.second(61))
                #expect(try await Self.lease(records, at: 60) == nil)
                let held = try #require(try await Self.lease(records, at: 61))
                #expect(held.attempts == 2)
                // Whatever the first worker says now, the second one's lease stands.
                try await records.finishJob(lost)
                try await records.retryJob(lost, due: Self.second(0), error: "late")
                try await records.buryJob(lost, error: "late")
                try await records.releaseJob(lost)
                #expect(try await Self.lease(records, at: 62) == nil)
                #expect(try await records.jobs(in: acts.body, state: nil, page: PageRequest(limit: 9)).rows == [held])
                try await records.finishJob(held)
                #expect(try await records.jobs(in: acts.body, state: nil, page: PageRequest(limit: 9)).rows.isEmpty)
            },
            Clause("a worker from before an exhumation does not finish the job of the one after it") { records in
                var acts = SampleActs(seed: 111)
                try await Self.add(records, [("a", .examineEvidence, 1)], &acts)
                let first = try #require(try await Self.lease(records, at: 1))
                let second = try #require(try await Self.lease(records, at: 61))
                try await records.buryJob(second, error: "x")
                try await records.exhumeJob(second.id, in: acts.body, due: Self.second(100))
                let third = try #require(try await Self.lease(records, at: 100))
                #expect(third.attempts == first.attempts)
                try await records.finishJob(first)
                #expect(try await records.jobs(in: acts.body, state: nil, page: PageRequest(limit: 9)).rows == [third])
            },
            Clause("a worker that is late but was not replaced may still finish") { records in
                var acts = SampleActs(seed: 112)
                try await Self.add(records, [("a", .examineEvidence, 1)], &acts)
                let job = try #require(try await Self.lease(records, at: 1))
                try await records.finishJob(job)
                #expect(try await Self.lease(records, at: 500) == nil)
            },
            Clause("of two workers who ask at once exactly one gets the job") { records in
                var acts = SampleActs(seed: 113)
                for round in 0..<200 {
                    try await Self.add(records, [("job-\(round)", .examineEvidence, 1)], &acts)
                    let jobs = await Self.race([1, 2]) { _ in try? await Self.lease(records, at: 1) }.compactMap(\.self)
                    #expect(jobs.map(\.key) == ["job-\(round)"])
                    for job in jobs { try await records.finishJob(job) }
                }
            },
        ]
    }
}
