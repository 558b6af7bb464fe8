import Recognition
import Records
import Testing

extension RecordsContract {
    static var rebuilding: [Clause] {
        [
            Clause("rows that are computed anew equal those that the appends left") { records in
                var (acts, south) = (SampleActs(seed: 150), SampleActs(seed: 151, body: Self.foreign))
                let digests = try await Self.populate(records, &acts) + Self.populate(records, &south)
                let before = try await RecordsSnapshot(records, tokens: digests)
                #expect(Set(before.queue.map(\.round)).count > 2 && before.cases.contains { $0.attempt == 2 })
                #expect(
                    before.cases.count == 30 && before.queue.count > 5 && before.tokens.count == 2
                        && before.licences.count == 2 && before.notices.count == 10
                )
                for _ in 0..<2 {
                    try await records.rebuildProjections()
                    #expect(try await RecordsSnapshot(records, tokens: digests) == before)
                }
            },
            Clause("a rebuild leaves leases, jobs, uploads, drafts and keys alone") { records in
                var acts = SampleActs(seed: 152)
                var sample = SampleCase(using: &acts)
                let (person, rival): (PersonID, PersonID) = (acts.id(), acts.id())
                let idempotency = Self.key("k", person: person, &acts)
                _ = try await records.append(sample.becomeReady(using: &acts))
                var other = SampleCase(using: &acts)
                _ = try await records.append(
                    other.append([.withdrawn(.init())], using: &acts, idempotency: idempotency)
                )
                try await Self.add(records, [("a", .examineEvidence, 1)], &acts)
                let (upload, key) = (Self.upload(&acts), Self.draftKey(&acts))
                try await records.createUpload(upload, within: .unlimited)
                _ = try await records.saveDraft([1], for: key, expecting: 0, at: acts.now)
                func claim(_ assessor: PersonID) async throws -> QueueRow? {
                    let until = acts.now.adding(seconds: 60)
                    return try await records.leaseNext(
                        QueueClaim(
                            body: acts.body,
                            assessor: assessor,
                            rounds: [.first],
                            now: acts.now,
                            leaseUntil: until
                        )
                    )
                }
                let leased = try await claim(person)
                #expect(leased != nil)
                try await records.rebuildProjections()
                #expect(try await claim(rival) == nil)
                #expect(try await claim(person) == leased)
                #expect(try await records.nextJobDue(kinds: JobKind.allCases) == Self.second(1))
                #expect(try await records.upload(upload.id, in: acts.body) == upload)
                #expect(try await records.draft(key)?.revision == 1)
                let answer = try await records.answer(
                    toKey: "k",
                    of: person,
                    request: idempotency.request,
                    in: acts.body
                )
                #expect(answer == idempotency.answer)
            },
        ]
    }

    /// Ten cases at different points of their lives, people, an organisation and the body itself.
    ///
    /// - Returns: the digests of tokens that were issued.
    private static func populate(_ records: any Records, _ acts: inout SampleActs) async throws -> [Digest] {
        _ = try await records.append(acts.establishedBody(adopting: acts.scheme("a"), acts.scheme("b")))
        _ = try await records.append(acts.organisation().append)
        let (assessor, registered) = acts.person(.assessor, .certifier)
        _ = try await records.append(registered)
        let digest = acts.digest()
        let token = PersonAct.TokenIssued(token: acts.id(), digest: digest, role: .assessor)
        _ = try await records.append(acts.append(.tokenIssued(token), to: assessor, at: 3))
        _ = try await records.append(acts.append(.roleEnded(.init(role: .certifier)), to: assessor, at: 4))
        for steps in 0..<10 {
            var sample = SampleCase(units: steps % 2 == 0 ? ["U1"] : ["U1", "U2"], using: &acts)
            var life = [sample.apply(using: &acts), sample.admit(using: &acts), sample.addEvidence(using: &acts)]
            life.append(sample.submit(using: &acts))
            life.append(sample.allocate(to: assessor, until: acts.now, using: &acts))
            life.append(sample.endAllocation(of: assessor, using: &acts))
            life.append(sample.allocate(to: assessor, until: acts.now, using: &acts))
            life.append(sample.judge(by: assessor, outcome: steps == 9 ? .competent : .furtherEvidence, using: &acts))
            life.append(sample.decide(by: acts.id(), outcome: .partial, using: &acts))
            for append in life.prefix(steps == 9 ? 9 : steps + 1) { _ = try await records.append(append) }
        }
        try await addProcess(records, assessor, &acts)
        return [digest]
    }

    /// What the first round and roles without end do not have: licences, a role for a time, further rounds, an open appeal, a case
    /// on hold, a notice.
    private static func addProcess(
        _ records: any Records,
        _ assessor: PersonID,
        _ acts: inout SampleActs
    ) async throws {
        let licence = PersonAct.LicenceGranted(licence: acts.id(), unit: acts.unit("U1"), until: acts.now)
        let role = PersonAct.RoleGranted(role: .verifier, until: acts.now, scheme: acts.scheme("a").code)
        let deeds: [PersonAct] = [
            .licenceGranted(licence), .licenceLapsed(.init(licence: licence.licence, dueAt: acts.now)),
            .roleGranted(role),
        ]
        for (index, deed) in deeds.enumerated() {
            _ = try await records.append(acts.append(deed, to: assessor, at: 5 + index))
        }
        let hold: HoldID = acts.id()
        for steps in 4..<9 {
            var sample = SampleCase(using: &acts)
            var life = [sample.becomeReady(using: &acts), sample.judge(by: assessor, using: &acts)]
            life.append(sample.drawForSecondMarking(using: &acts))
            let second: PersonID = acts.id()
            life.append(sample.judge(in: .second, by: second, outcome: .notYetCompetent, using: &acts))
            life.append(sample.decide(by: acts.id(), outcome: .none, using: &acts))
            life.append(sample.winAppeal(against: acts.id(), using: &acts))
            life.append(sample.append([.reassessmentOpened(.init(attempt: 2, units: [.u1]))], using: &acts))
            life.append(sample.append([.holdPut(.init(hold: hold, cause: .legal))], using: &acts))
            let notice = NewNotice(
                id: acts.id(),
                recipient: sample.candidate,
                about: sample.stream,
                kind: .admitted
            )
            life[0] = life[0].with([notice])
            for append in life.prefix(steps) { _ = try await records.append(append) }
        }
    }
}
