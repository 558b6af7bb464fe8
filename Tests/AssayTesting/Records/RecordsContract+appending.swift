import Recognition
import Records
import Testing

extension RecordsContract {
    static var appending: [Clause] {
        [
            Clause("the store answers") { records in try await records.ping() },
            Clause("acts come back in their order, with their personal parts") { records in
                var acts = SampleActs(seed: 1)
                var sample = SampleCase(units: ["U1", "U2"], using: &acts)
                let appends = [sample.becomeReady(using: &acts), sample.judge(by: acts.id(), using: &acts)]
                for append in appends { _ = try await records.append(append) }
                #expect(try await records.acts(of: sample.stream, in: acts.body) == appends.flatMap(\.acts))
                #expect(appends[1].acts[0].personal != nil)
            },
            Clause("an act of every kind comes back as it was") { records in
                var acts = SampleActs(seed: 8)
                var kinds: Set<String> = []
                for (stream, deeds) in SampleDeeds.ofEveryKind(&acts) {
                    var version = 0
                    var drawn: [Act] = []
                    for deed in deeds {
                        drawn.append(
                            acts.act(deed, on: stream, after: version, personal: acts.personal(["reason": "x"]))
                        )
                        version += 1
                        kinds.insert("\(deed.stream) \(deed.kind)")
                    }
                    let append = Append(body: acts.body, stream: stream, expecting: 0, acts: drawn)
                    _ = try await records.append(append)
                    #expect(try await records.acts(of: stream, in: acts.body) == drawn)
                }
                let all =
                    CaseAct.Kind.allCases.map { "case \($0.rawValue)" }
                    + PersonAct.Kind.allCases.map { "person \($0.rawValue)" }
                    + OrganisationAct.Kind.allCases.map { "organisation \($0.rawValue)" }
                    + BodyAct.Kind.allCases.map { "body \($0.rawValue)" }
                #expect(kinds == Set(all))
            },
            Clause("texts come back as they were, in whatever script") { records in
                var acts = SampleActs(seed: 2)
                // Composed and decomposed, right to left, beyond the first plane, a joiner, quotes, a null, a line
                // break.
                for name in ["Zoë Zoe\u{308}", "محمد", "李小龍", "👩🏽‍🔧", "O'Hara \"x\"; --", "a\u{0}b", "a\nb", ""] {
                    let (id, append) = acts.person(.candidate, name: name)
                    _ = try await records.append(append)
                    let read = try await records.acts(of: .person(id), in: acts.body)[0].personal?.texts[
                        PersonalField.name
                    ]
                    #expect(read.map { Array($0.utf8) } == Array(name.utf8))
                    let row = try await records.person(id, in: acts.body)
                    #expect(row.name.map { Array($0.utf8) } == Array(name.utf8))
                }
            },
            Clause("a receipt names the position of its last act, and positions ascend") { records in
                var acts = SampleActs(seed: 3)
                var last: Int64 = 0
                for _ in 0..<5 {
                    var sample = SampleCase(using: &acts)
                    guard case .appended(let position) = try await records.append(sample.becomeReady(using: &acts))
                    else {
                        Issue.record("an append without a key was replayed")
                        return
                    }
                    #expect(position > last)
                    let stored = try await records.acts(
                        in: acts.body,
                        after: last,
                        stream: nil,
                        kinds: nil,
                        limit: 1_000
                    )
                    #expect(stored.count == 5)
                    #expect(stored.last?.position == position)
                    last = position
                }
            },
            Clause("documents are found by their digest, and the first is kept") { records in
                var acts = SampleActs(seed: 4)
                let (digest, other) = (acts.digest(), acts.digest())
                let first = acts.establishedBody()
                let stream = first.stream
                _ = try await records.append(
                    Append(
                        body: acts.body,
                        stream: stream,
                        expecting: 0,
                        acts: first.acts,
                        documents: [digest: [1, 2, 3], other: []]
                    )
                )
                let adoption = acts.act(
                    .onBody(.schemeAdopted(.init(scheme: acts.scheme(), units: []))),
                    on: stream,
                    after: 1
                )
                _ = try await records.append(
                    Append(body: acts.body, stream: stream, expecting: 1, acts: [adoption], documents: [digest: [9]])
                )
                #expect(try await records.document(digest, in: acts.body) == [1, 2, 3])
                #expect(try await records.document(other, in: acts.body) == [])
                #expect(try await records.document(acts.digest(), in: acts.body) == nil)
                #expect(try await records.document(digest, in: Self.foreign) == nil)
            },
            Clause("of many callers with one version exactly one appends") { records in
                var acts = SampleActs(seed: 5)
                for _ in 0..<50 {
                    var sample = SampleCase(using: &acts)
                    _ = try await records.append(sample.apply(using: &acts))
                    let rivals = (0..<4).map { _ in
                        var rival = sample
                        return rival.admit(using: &acts)
                    }
                    let faults = await Self.race(rivals) { append -> RecordsFault? in
                        do throws(RecordsFault) {
                            _ = try await records.append(append)
                            return nil
                        } catch {
                            return error
                        }
                    }
                    #expect(faults.count { $0 == nil } == 1)
                    let conflict = RecordsFault.conflict(stream: sample.stream, expected: 1, found: 2)
                    #expect(faults.count { $0 == conflict } == 3)
                    #expect(try await records.acts(of: sample.stream, in: acts.body).count == 2)
                }
            },
            Clause("an append goes through when its caller's task is cancelled") { records in
                var acts = SampleActs(seed: 6)
                var sample = SampleCase(using: &acts)
                let append = sample.apply(using: &acts)
                let task = Task {
                    while !Task.isCancelled { await Task.yield() }
                    return try await records.append(append)
                }
                task.cancel()
                _ = try await task.value
                #expect(try await records.acts(of: sample.stream, in: acts.body).count == 1)
            },
        ]
    }

    /// A body in which nothing was ever done.
    static let foreign = BodyID(checked: "south")

    /// Calls `body` for all inputs at once.
    static func race<Input: Sendable, Output: Sendable>(
        _ inputs: [Input],
        _ body: @escaping @Sendable (Input) async -> Output
    ) async -> [Output] {
        await withTaskGroup(of: Output.self) { group in
            for input in inputs { group.addTask { await body(input) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }
}
