import Recognition
import Records
import Testing

extension RecordsContract {
    static var idempotency: [Clause] {
        [
            Clause("the same request again gets the first answer, and nothing is written twice") { records in
                var acts = SampleActs(seed: 20)
                var sample = SampleCase(using: &acts)
                let key = Self.key("k-1", person: sample.candidate, answer: Array("{\"case\":1}".utf8), &acts)
                var again = sample
                let first = sample.append([.withdrawn(.init())], using: &acts, idempotency: key)
                guard case .appended = try await records.append(first) else {
                    Issue.record("a new key was replayed")
                    return
                }
                // What the second request would have written differs; it counts what was asked.
                let second = again.append(
                    [.foundIneligible(.init())],
                    using: &acts,
                    idempotency: Self.key("k-1", person: sample.candidate, answer: [7], &acts)
                )
                #expect(try await records.append(second) == .replayed(answer: key.answer))
                #expect(try await records.acts(of: sample.stream, in: acts.body) == first.acts)
                #expect(
                    try await records.answer(
                        toKey: "k-1",
                        of: sample.candidate,
                        request: key.request,
                        in: acts.body
                    ) == key.answer
                )
            },
            Clause("a key that was used for another request is refused") { records in
                var acts = SampleActs(seed: 21)
                let person: PersonID = acts.id()
                var sample = SampleCase(using: &acts)
                let key = Self.key("k", person: person, request: "a", &acts)
                _ = try await records.append(sample.append([.withdrawn(.init())], using: &acts, idempotency: key))
                var other = SampleCase(using: &acts)
                let reused = Self.key("k", person: person, request: "b", &acts)
                let append = other.append([.withdrawn(.init())], using: &acts, idempotency: reused)
                await #expect(throws: RecordsFault.idempotencyKeyReused) { try await records.append(append) }
                await #expect(throws: RecordsFault.idempotencyKeyReused) {
                    try await records.answer(toKey: "k", of: person, request: reused.request, in: acts.body)
                }
                #expect(try await records.acts(of: other.stream, in: acts.body).isEmpty)
            },
            Clause("a key belongs to one person in one body") { records in
                var (acts, south) = (SampleActs(seed: 22), SampleActs(seed: 23, body: Self.foreign))
                let person: PersonID = acts.id()
                var sample = SampleCase(using: &acts)
                let key = Self.key("k", person: person, &acts)
                _ = try await records.append(sample.append([.withdrawn(.init())], using: &acts, idempotency: key))
                let stranger: PersonID = acts.id()
                #expect(try await records.answer(toKey: "k", of: stranger, request: key.request, in: acts.body) == nil)
                #expect(try await records.answer(toKey: "k", of: person, request: key.request, in: Self.foreign) == nil)
                var (theirs, abroad) = (SampleCase(using: &acts), SampleCase(using: &south))
                for append in [
                    theirs.append(
                        [.withdrawn(.init())],
                        using: &acts,
                        idempotency: Self.key("k", person: stranger, request: "b", &acts)
                    ),
                    abroad.append(
                        [.withdrawn(.init())],
                        using: &south,
                        idempotency: Self.key("k", person: person, request: "b", &acts)
                    ),
                ] {
                    guard case .appended = try await records.append(append) else {
                        Issue.record("another's key was replayed")
                        return
                    }
                }
            },
            Clause("a key is kept for thirty days, and may be used anew afterwards") { records in
                var acts = SampleActs(seed: 24)
                let person: PersonID = acts.id()
                for day in [0, 30, 31, 70] as [Int64] {
                    var sample = SampleCase(using: &acts)
                    let key = Self.key(
                        "k",
                        person: person,
                        request: day > 30 ? "b" : "a",
                        answer: [UInt8(day)],
                        at: SampleActs.beginning.adding(days: day),
                        &acts
                    )
                    let receipt = try await records.append(
                        sample.append([.withdrawn(.init())], using: &acts, idempotency: key)
                    )
                    #expect((receipt == .replayed(answer: [0])) == (day == 30))
                }
            },
            Clause("of the same request sent twice at once one is carried out") { records async throws in
                var acts = SampleActs(seed: 25)
                for round in 0..<50 {
                    let sample = SampleCase(using: &acts)
                    let key = Self.key("k-\(round)", person: sample.candidate, &acts)
                    let twins = (0..<2).map { _ in
                        var twin = sample
                        return twin.append([.withdrawn(.init())], using: &acts, idempotency: key)
                    }
                    let receipts = await Self.race(twins) { try? await records.append($0) }
                    #expect(receipts.count { $0 == .replayed(answer: [1]) } == 1)
                    #expect(try await records.acts(of: sample.stream, in: acts.body).count == 1)
                }
            },
        ]
    }
}
