package import Recognition
package import Records
import Testing

extension RecordsContract {
    static var refusals: [Clause] {
        [
            Clause("a version that is not the stream's is a conflict, and nothing changes") { records in
                var acts = SampleActs(seed: 10)
                var sample = SampleCase(using: &acts)
                _ = try await records.append(sample.apply(using: &acts))
                let before = try await records.cases(in: acts.body, matching: CaseFilter(), page: PageRequest(limit: 9))
                    .rows

                var stale = SampleCase(using: &acts)
                for expecting in [0, 2, 7] {
                    let act = acts.act(.onCase(.withdrawn(.init())), on: sample.stream, after: expecting)
                    let job = NewJob(id: acts.id(), kind: .examineEvidence, key: "k", due: acts.now)
                    let digest = acts.digest()
                    let append = Append(
                        body: acts.body,
                        stream: sample.stream,
                        expecting: expecting,
                        acts: [act],
                        jobs: [job],
                        documents: [digest: [1]],
                        idempotency: Self.key("k", person: stale.candidate, &acts)
                    )
                    let fault = RecordsFault.conflict(stream: sample.stream, expected: expecting, found: 1)
                    await #expect(throws: fault) { try await records.append(append) }
                    #expect(try await records.document(digest, in: acts.body) == nil)
                }
                #expect(try await records.acts(of: sample.stream, in: acts.body).count == 1)
                #expect(
                    try await records.jobs(in: acts.body, state: nil, page: PageRequest(limit: 9)).rows.isEmpty
                )
                #expect(
                    try await records.cases(in: acts.body, matching: CaseFilter(), page: PageRequest(limit: 9)).rows
                        == before
                )
                // Neither was the key used up.
                let next = stale.append(
                    [.withdrawn(.init())],
                    using: &acts,
                    idempotency: Self.key("k", person: stale.candidate, &acts)
                )
                #expect(try await records.append(next) != .replayed(answer: []))
            },
            Clause("an append that contradicts itself is refused") { records async throws in
                var acts = SampleActs(seed: 11)
                let sample = SampleCase(using: &acts)
                let stream = sample.stream
                let first = acts.act(.onCase(.withdrawn(.init())), on: stream, after: 0)
                let third = acts.act(.onCase(.withdrawn(.init())), on: stream, after: 2)
                let elsewhere = acts.act(.onCase(.withdrawn(.init())), on: .case(acts.id()), after: 0)
                let ofPerson = acts.act(.onPerson(.roleGranted(.init(role: .assessor))), on: stream, after: 0)
                let unnamed = StreamID(kind: .case, id: "no such thing")
                let lost = acts.act(.onCase(.withdrawn(.init())), on: unnamed, after: 0)
                for append in [
                    Append(body: acts.body, stream: stream, expecting: 0, acts: []),
                    Append(body: acts.body, stream: stream, expecting: 0, acts: [first, third]),
                    Append(body: acts.body, stream: stream, expecting: 1, acts: [first]),
                    Append(body: acts.body, stream: stream, expecting: -1, acts: [first]),
                    Append(body: Self.foreign, stream: stream, expecting: 0, acts: [first]),
                    Append(body: acts.body, stream: stream, expecting: 0, acts: [elsewhere]),
                    Append(body: acts.body, stream: stream, expecting: 0, acts: [ofPerson]),
                    Append(body: acts.body, stream: unnamed, expecting: 0, acts: [lost]),
                ] {
                    let fault = await #expect(throws: RecordsFault.self) { try await records.append(append) }
                    guard case .malformed? = fault else {
                        Issue.record("not refused as malformed")
                        continue
                    }
                }
                #expect(try await records.acts(of: stream, in: acts.body).isEmpty)
            },
            Clause("an identity that is taken is refused, and nothing changes") { records in
                var acts = SampleActs(seed: 12)
                var (one, two) = (SampleCase(using: &acts), SampleCase(using: &acts))
                let first = one.apply(using: &acts)
                let job = NewJob(id: acts.id(), kind: .examineEvidence, key: "a", due: acts.now)
                _ = try await records.append(
                    Append(body: acts.body, stream: first.stream, expecting: 0, acts: first.acts, jobs: [job])
                )

                let envelope = two.apply(using: &acts).acts[0].envelope
                let sameAct = Envelope(
                    id: first.acts[0].envelope.id,
                    body: envelope.body,
                    stream: envelope.stream,
                    version: 1,
                    at: envelope.at,
                    author: envelope.author,
                    deed: envelope.deed
                )
                let appends = [
                    Append(body: acts.body, stream: two.stream, expecting: 0, acts: [Act(envelope: sameAct)]),
                    Append(
                        body: acts.body,
                        stream: two.stream,
                        expecting: 0,
                        acts: [Act(envelope: envelope)],
                        jobs: [NewJob(id: job.id, kind: .examineEvidence, key: "b", due: acts.now)]
                    ),
                ]
                for append in appends {
                    await #expect(throws: RecordsFault.alreadyExists) { try await records.append(append) }
                }
                #expect(try await records.acts(of: two.stream, in: acts.body).isEmpty)
            },
            Clause("one digest is one token's") { records in
                var acts = SampleActs(seed: 13)
                let (one, two) = (acts.person(.assessor), acts.person(.assessor))
                for person in [one, two] { _ = try await records.append(person.append) }
                let digest = acts.digest()
                let token = PersonAct.TokenIssued(token: acts.id(), digest: digest, role: .assessor)
                _ = try await records.append(acts.append(.tokenIssued(token), to: one.id, at: 2))
                for (person, version) in [(one.id, 3), (two.id, 2)] {
                    let again = PersonAct.TokenIssued(token: acts.id(), digest: digest, role: .assessor)
                    await #expect(throws: RecordsFault.alreadyExists) {
                        try await records.append(acts.append(.tokenIssued(again), to: person, at: version))
                    }
                }
                #expect(try await records.token(digest)?.person == one.id)
            },
        ]
    }

    package static func key(
        _ key: String,
        person: PersonID,
        request: String = "a",
        answer: [UInt8] = [1],
        at: Instant? = nil,
        _ acts: inout SampleActs
    ) -> Idempotency {
        Idempotency(
            person: person,
            key: key,
            request: SampleHashing().digest(of: request.utf8),
            answer: answer,
            at: at ?? acts.now
        )
    }
}
