import Recognition
import Records
import Testing

extension RecordsContract {
    static var queue: [Clause] {
        [
            Clause("the queue holds what is ready or allocated, longest ready first") { records in
                var acts = SampleActs(seed: 80)
                let assessor: PersonID = acts.id()
                var samples = (0..<5).map { SampleCase(units: $0 == 2 ? ["U1", "U2"] : ["U1"], using: &acts) }
                for index in samples.indices { _ = try await records.append(samples[index].becomeReady(using: &acts)) }
                _ = try await records.append(samples[3].allocate(to: assessor, until: acts.now, using: &acts))
                _ = try await records.append(samples[1].judge(by: assessor, using: &acts))
                _ = try await records.append(samples[0].withdraw(using: &acts))
                func list(_ filter: QueueFilter = QueueFilter(), in body: BodyID? = nil) async throws -> [QueueRow] {
                    try await records.queue(in: body ?? acts.body, matching: filter, page: PageRequest(limit: 99)).rows
                }
                let all = try await list()
                #expect(all.map(\.caseID) == [2, 2, 3, 4].map { samples[$0].id })
                #expect(all.map(\.unit.text) == ["U1", "U2", "U1", "U1"])
                #expect(all[2].status == .allocated && all[2].assessor == assessor && all[2].caseVersion == 6)
                #expect(all[0].status == .ready && all[0].candidate == samples[2].candidate && all[0].assessor == nil)
                #expect(try await list(QueueFilter(status: .allocated)) == [all[2]])
                #expect(try await list(QueueFilter(unit: .u2)) == [all[1]])
                #expect(try await list(QueueFilter(assessor: assessor)) == [all[2]])
                #expect(try await list(QueueFilter(status: .ready, assessor: assessor)).isEmpty)
                #expect(try await list(in: Self.foreign).isEmpty)
            },
            Clause("pages of the queue neither skip nor repeat while units become ready") { records in
                var acts = SampleActs(seed: 81)
                var expected: [CaseID] = []
                for index in 0..<10 {
                    acts.now = SampleActs.beginning.adding(seconds: Int64(index / 4))
                    var sample = SampleCase(units: ["U1", "U2"], using: &acts)
                    expected += [sample.id, sample.id]
                    _ = try await records.append(sample.becomeReady(using: &acts))
                }
                var rounds = 0
                let seen = try await Self.allPages { page in
                    var late = SampleCase(using: &acts)
                    rounds += 1
                    if rounds < 5 { _ = try await records.append(late.becomeReady(using: &acts)) }
                    return try await records.queue(in: acts.body, matching: QueueFilter(), page: page)
                }
                #expect(seen.map(\.caseID).filter(expected.contains).sorted() == expected.sorted())
                let keys = seen.map { ($0.readySince, $0.caseID, $0.unit) }
                #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
            },
        ]
    }
}
