import Recognition
import Records
import Testing

extension RecordsContract {
    static var reading: [Clause] {
        [
            Clause("nothing is read where nothing was written") { records async throws in
                var acts = SampleActs(seed: 30)
                let body = Self.foreign
                #expect(try await records.acts(of: .case(acts.id()), in: body).isEmpty)
                #expect(try await records.acts(in: body, after: 0, stream: nil, kinds: nil, limit: 10).isEmpty)
                #expect(try await records.bodies().isEmpty)
                #expect(try await records.adoptedSchemes(in: body).isEmpty)
                #expect(try await records.token(acts.digest()) == nil)
                #expect(try await records.tokens(of: acts.id(), in: body).isEmpty)
                await #expect(throws: RecordsFault.notFound) { try await records.person(acts.id(), in: body) }
            },
            Clause("acts after a position are those of the body, of the kinds asked for, up to the limit") { records in
                var (acts, south) = (SampleActs(seed: 31), SampleActs(seed: 32, body: Self.foreign))
                var expected: [Act] = []
                for _ in 0..<4 {
                    var (here, there) = (SampleCase(using: &acts), SampleCase(using: &south))
                    let appends = [
                        here.becomeReady(using: &acts), there.becomeReady(using: &south), acts.person(.assessor).append,
                    ]
                    for append in appends { _ = try await records.append(append) }
                    expected += appends[0].acts + appends[2].acts
                }
                let body = acts.body
                let all = try await records.acts(in: body, after: 0, stream: nil, kinds: nil, limit: 1_000)
                #expect(all.map(\.act) == expected)
                #expect(all.map(\.position) == all.map(\.position).sorted())
                #expect(Set(all.map(\.position)).count == all.count)

                let cases = try await records.acts(in: body, after: 0, stream: .case, kinds: nil, limit: 1_000)
                #expect(cases == all.filter { $0.act.envelope.stream.kind == .case })
                let some = try await records.acts(
                    in: body,
                    after: 0,
                    stream: .case,
                    kinds: ["submitted", "applied"],
                    limit: 1_000
                )
                #expect(some == cases.filter { ["submitted", "applied"].contains($0.act.envelope.deed.kind) })
                #expect(try await records.acts(in: body, after: 0, stream: .case, kinds: [], limit: 9).isEmpty)
                #expect(
                    try await records.acts(in: body, after: all[6].position, stream: nil, kinds: nil, limit: 3)
                        == Array(all[7..<10])
                )
                #expect(try await records.acts(in: body, after: 0, stream: nil, kinds: nil, limit: 0).count == 1)
                #expect(try await records.acts(in: body, after: -5, stream: nil, kinds: nil, limit: 2).count == 2)
                #expect(try await records.acts(in: body, after: .max, stream: nil, kinds: nil, limit: 2).isEmpty)
            },
            Clause("a reader that goes on from its last position sees every act once while others append") { records in
                let (writers, each) = (4, 25)
                await withTaskGroup(of: Void.self) { group in
                    for writer in 0..<writers {
                        group.addTask {
                            var acts = SampleActs(seed: UInt64(writer + 33))
                            for _ in 0..<each {
                                var sample = SampleCase(using: &acts)
                                _ = try? await records.append(sample.becomeReady(using: &acts))
                            }
                        }
                    }
                    group.addTask {
                        let body = SampleActs(seed: 0).body
                        var (last, seen) = (Int64(0), [ActID]())
                        while seen.count < writers * each * 5, !Task.isCancelled {
                            let next =
                                (try? await records.acts(in: body, after: last, stream: nil, kinds: nil, limit: 7))
                                ?? []
                            seen += next.map(\.act.envelope.id)
                            last = next.last?.position ?? last
                            if next.isEmpty { await Task.yield() }
                        }
                        #expect(Set(seen).count == seen.count)
                    }
                }
            },
            Clause("streams with one name in two bodies are two streams") { records in
                var (acts, south) = (SampleActs(seed: 40), SampleActs(seed: 40, body: Self.foreign))
                var (here, there) = (SampleCase(using: &acts), SampleCase(using: &south))
                #expect(here.id == there.id)
                _ = try await records.append(here.becomeReady(using: &acts))
                #expect(try await records.acts(of: here.stream, in: Self.foreign).isEmpty)
                _ = try await records.append(there.apply(using: &south))
                #expect(try await records.acts(of: here.stream, in: acts.body).count == 5)
                #expect(try await records.acts(of: there.stream, in: Self.foreign).count == 1)
            },
        ]
    }
}
