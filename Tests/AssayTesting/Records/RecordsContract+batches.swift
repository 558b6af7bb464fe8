import Recognition
import Records
import Testing

extension RecordsContract {
    static var batches: [Clause] {
        [
            Clause("appends to several streams are written together") { records in
                var acts = SampleActs(seed: 170)
                var samples = (0..<5).map { _ in SampleCase(using: &acts) }
                var appends = samples.indices.map { samples[$0].becomeReady(using: &acts) }
                appends.append(acts.person(.assessor).append)
                let receipt = try await records.append(together: appends)
                let last = try await records.acts(in: acts.body, after: 0, stream: nil, kinds: nil, limit: 1_000).last
                #expect(receipt == .appended(position: last?.position ?? 0))
                #expect(last?.act == appends.last?.acts.last)
                for append in appends {
                    #expect(try await records.acts(of: append.stream, in: acts.body) == append.acts)
                }
                let page = PageRequest(limit: 99)
                #expect(try await records.cases(in: acts.body, matching: CaseFilter(), page: page).rows.count == 5)
                #expect(try await records.queue(in: acts.body, matching: QueueFilter(), page: page).rows.count == 5)
            },
            Clause("a conflict in the middle is named, and nothing at all is written") { records in
                var (acts, samples) = (SampleActs(seed: 171), [SampleCase]())
                _ = try await records.append(acts.establishedBody())
                for _ in 0..<5 {
                    var sample = SampleCase(using: &acts)
                    _ = try await records.append(sample.becomeReady(using: &acts))
                    samples.append(sample)
                }
                let before = try await RecordsSnapshot(records)
                var moved = samples
                _ = try await records.append(moved[2].withdraw(using: &acts))
                _ = try await records.append(moved[4].withdraw(using: &acts))
                let after = try await RecordsSnapshot(records)
                let count = try await Self.countOfActs(records, acts.body)
                let clerk: PersonID = acts.id()
                let key = Self.key("batch", person: clerk, &acts)
                let appends = samples.indices.map { index in
                    let decided = samples[index].decide(by: acts.id(), using: &acts)
                    let notice = NewNotice(
                        id: acts.id(),
                        recipient: samples[index].candidate,
                        about: decided.stream,
                        kind: .decision
                    )
                    let job = NewJob(id: acts.id(), kind: .deliverNotice, key: notice.id.text, due: acts.now)
                    return decided.with(index == 0 ? key : nil).with([notice], jobs: [job])
                }
                let conflict = RecordsFault.conflict(
                    stream: samples[2].stream,
                    expected: appends[2].expecting,
                    found: appends[2].expecting + 1
                )
                await #expect(throws: conflict) { try await records.append(together: appends) }
                #expect(try await RecordsSnapshot(records) == after && after != before)
                #expect(try await Self.countOfActs(records, acts.body) == count)
                #expect(try await records.jobs(in: acts.body, state: nil, page: PageRequest(limit: 9)).rows.isEmpty)
                // Neither was the key used up: without what had moved, the others go through under it.
                let rest = [0, 1, 3].map { appends[$0] }
                guard case .appended = try await records.append(together: rest) else {
                    Issue.record("a key that was not used up was replayed")
                    return
                }
                #expect(try await Self.countOfActs(records, acts.body) == count + 9)
            },
            Clause("of a batch with an identity that is taken nothing is written") { records async throws in
                var acts = SampleActs(seed: 172)
                var samples = (0..<3).map { _ in SampleCase(using: &acts) }
                let appends = samples.indices.map { samples[$0].apply(using: &acts) }
                let (job, notice): (JobID, NoticeID) = (acts.id(), acts.id())
                let (digest, code): (Digest, ReceiptCode) = (acts.digest(), acts.id())
                func tokens() -> [Append] {
                    (0..<2).map { _ in
                        let (id, append) = acts.person(.assessor)
                        let issued = PersonAct.TokenIssued(token: acts.id(), digest: digest, role: .assessor)
                        let act = acts.act(.onPerson(.tokenIssued(issued)), on: .person(id), after: append.acts.count)
                        return Append(body: acts.body, stream: .person(id), expecting: 0, acts: append.acts + [act])
                    }
                }
                func receipts() -> [Append] {
                    (0..<2).map { _ in
                        var sample = SampleCase(using: &acts)
                        let applied = sample.applied
                        let clip = sample.clip(for: .u1, &acts)
                        let receipt = sample.receipt(for: clip[0].evidence ?? acts.id(), code: code, &acts)
                        return sample.append([applied] + clip + [receipt], using: &acts)
                    }
                }
                let sameAct = Append(
                    body: acts.body,
                    stream: samples[1].stream,
                    expecting: 0,
                    acts: [appends[1].acts[0].renamed(appends[0].acts[0].envelope.id)]
                )
                let batches: [[Append]] = [
                    [appends[0], sameAct, appends[2]],
                    appends.prefix(2).enumerated().map { index, append in
                        append.with([], jobs: [NewJob(id: job, kind: .runClocks, key: "\(index)", due: acts.now)])
                    },
                    appends.map { append in
                        let to = samples[0].candidate
                        return append.with([NewNotice(id: notice, recipient: to, about: append.stream, kind: .applied)])
                    },
                    tokens(), receipts(),
                ]
                for batch in batches {
                    await #expect(throws: RecordsFault.alreadyExists) { try await records.append(together: batch) }
                    #expect(try await Self.countOfActs(records, acts.body) == 0)
                }
                #expect(try await records.token(digest) == nil)
            },
            Clause("a batch that contradicts itself is refused") { records async throws in
                var (acts, south) = (SampleActs(seed: 173), SampleActs(seed: 174, body: Self.foreign))
                var (one, two, abroad) = (SampleCase(using: &acts), SampleCase(using: &acts), SampleCase(using: &south))
                let (first, then) = (one.apply(using: &acts), one.admit(using: &acts))
                let (other, foreign) = (two.apply(using: &acts), abroad.apply(using: &south))
                let (a, b) = (Self.key("a", person: one.candidate, &acts), Self.key("b", person: one.candidate, &acts))
                let empty = Append(body: acts.body, stream: other.stream, expecting: 0, acts: [])
                let batches = [
                    [], [first, then], [first, foreign], [first.with(a), other.with(b)], [first, empty],
                ]
                for batch in batches {
                    let fault = await #expect(throws: RecordsFault.self) {
                        try await records.append(together: batch)
                    }
                    guard case .malformed? = fault else {
                        Issue.record("not refused as malformed")
                        continue
                    }
                }
                #expect(try await Self.countOfActs(records, acts.body) == 0)
                #expect(try await Self.countOfActs(records, Self.foreign) == 0)
            },
            Clause("the same batch again gets the first answer, and nothing is written twice") { records in
                var acts = SampleActs(seed: 175)
                let samples = (0..<3).map { _ in SampleCase(using: &acts) }
                let clerk: PersonID = acts.id()
                let key = Self.key("batch", person: clerk, answer: Array("[3]".utf8), &acts)
                func batch(_ place: Int) -> [Append] {
                    samples.enumerated().map { index, sample in
                        var sample = sample
                        return sample.apply(using: &acts).with(index == place ? key : nil)
                    }
                }
                guard case .appended = try await records.append(together: batch(0)) else {
                    Issue.record("a new key was replayed")
                    return
                }
                // Wherever the key stands.
                #expect(try await records.append(together: batch(2)) == .replayed(answer: key.answer))
                let everywhere = batch(0).map { $0.with(key) }
                #expect(try await records.append(together: everywhere) == .replayed(answer: key.answer))
                #expect(try await Self.countOfActs(records, acts.body) == 3)
                let reused = Self.key("batch", person: key.person, request: "other", &acts)
                var late = SampleCase(using: &acts)
                await #expect(throws: RecordsFault.idempotencyKeyReused) {
                    try await records.append(together: [late.apply(using: &acts).with(reused)])
                }
            },
            Clause("of two batches at once that share a stream exactly one is written") { records in
                var acts = SampleActs(seed: 176)
                for _ in 0..<50 {
                    let (shared, one, two) = (
                        SampleCase(using: &acts), SampleCase(using: &acts), SampleCase(using: &acts)
                    )
                    let batches = [[one, shared], [shared, two]].map { cases in
                        cases.map { sample in
                            var sample = sample
                            return sample.apply(using: &acts)
                        }
                    }
                    let count = try await Self.countOfActs(records, acts.body)
                    let written = await Self.race(batches) { try? await records.append(together: $0) }
                    #expect(written.compactMap(\.self).count == 1)
                    #expect(try await Self.countOfActs(records, acts.body) == count + 2)
                }
            },
        ]
    }

    private static func countOfActs(_ records: any Records, _ body: BodyID) async throws -> Int {
        try await records.acts(in: body, after: 0, stream: nil, kinds: nil, limit: 1_000).count
    }
}

extension Act {
    fileprivate func renamed(_ id: ActID) -> Act {
        Act(
            envelope: Envelope(
                id: id,
                body: envelope.body,
                stream: envelope.stream,
                version: envelope.version,
                at: envelope.at,
                author: envelope.author,
                deed: envelope.deed
            )
        )
    }
}

extension CaseAct {
    fileprivate var evidence: EvidenceID? { if case .evidenceReceived(let act) = self { act.evidence } else { nil } }
}
