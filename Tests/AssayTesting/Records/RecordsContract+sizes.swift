import Recognition
import Records
import Testing

extension RecordsContract {
    static var sizes: [Clause] {
        [
            Clause("a draft of five megabytes, and an empty one, come back whole") { records in
                var acts = SampleActs(seed: 140)
                let key = Self.draftKey(&acts)
                let content = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
                _ = try await records.saveDraft(content, for: key, expecting: 0, at: Self.second(1))
                let isWhole = try await records.draft(key)?.content == content
                #expect(isWhole)
                _ = try await records.saveDraft([], for: key, expecting: 1, at: Self.second(1))
                #expect(try await records.draft(key)?.content == [])
            },
            Clause("a stream of ten thousand acts is appended, read and folded") { records in
                var acts = SampleActs(seed: 141)
                var sample = SampleCase(using: &acts)
                _ = try await records.append(sample.becomeReady(using: &acts))
                let many = (0..<9_995).map { index in
                    index % 2 == 0
                        ? CaseAct.allocated(
                            .init(unit: .u1, round: .first, assessor: sample.candidate, until: acts.now)
                        )
                        : .allocationEnded(
                            .init(unit: .u1, round: .first, assessor: sample.candidate, cause: .released)
                        )
                }
                let append = sample.append(many, using: &acts)
                _ = try await records.append(append)
                let read = try await records.acts(of: sample.stream, in: acts.body)
                #expect(read.count == 10_000)
                #expect(read.last == append.acts.last)
                let row = try await records.cases(in: acts.body, matching: CaseFilter(), page: PageRequest(limit: 1))
                    .rows.first
                #expect(row?.version == 10_000)
                let page = try await records.acts(in: acts.body, after: 0, stream: nil, kinds: nil, limit: 50_000)
                #expect(page.count == 1_000)
            },
            Clause("a personal part of a megabyte comes back whole") { records in
                var acts = SampleActs(seed: 142)
                let name = String(repeating: "ñandú ", count: 150_000)
                let (id, append) = acts.person(.candidate, name: name)
                _ = try await records.append(append)
                let isWhole = try await records.person(id, in: acts.body).name == name
                #expect(isWhole)
            },
        ]
    }
}
