import Recognition
package import Records
import Testing

extension RecordsContract {
    static var drafts: [Clause] {
        [
            Clause("a draft is kept under its assignment, and each saving is a revision") { records in
                var acts = SampleActs(seed: 130)
                let key = Self.draftKey(&acts)
                let none = try await records.draft(key)
                #expect(none == nil)
                #expect(try await records.saveDraft([1], for: key, expecting: 0, at: Self.second(1)) == 1)
                #expect(try await records.saveDraft([2, 0, 255], for: key, expecting: 1, at: Self.second(2)) == 2)
                #expect(
                    try await records.draft(key) == Draft(revision: 2, content: [2, 0, 255], savedAt: Self.second(2))
                )
                for other in [
                    DraftKey(
                        body: Self.foreign,
                        caseID: key.caseID,
                        unit: key.unit,
                        round: .first,
                        assessor: key.assessor
                    ),
                    DraftKey(body: key.body, caseID: key.caseID, unit: .u2, round: .first, assessor: key.assessor),
                    DraftKey(body: key.body, caseID: key.caseID, unit: key.unit, round: .first, assessor: acts.id()),
                ] {
                    #expect(try await records.draft(other) == nil)
                }
                #expect(try await records.draft(key)?.revision == 2)
            },
            Clause("a stale draft is a conflict, and nothing is overwritten") { records in
                var acts = SampleActs(seed: 131)
                let key = Self.draftKey(&acts)
                func save(_ expecting: Int) async throws -> Int {
                    try await records.saveDraft([9], for: key, expecting: expecting, at: Self.second(1))
                }
                await #expect(throws: Self.conflict(key, expected: 1, found: 0)) { try await save(1) }
                _ = try await records.saveDraft([1], for: key, expecting: 0, at: Self.second(1))
                for expecting in [0, 2, -1] {
                    await #expect(throws: Self.conflict(key, expected: expecting, found: 1)) {
                        try await save(expecting)
                    }
                }
                #expect(try await records.draft(key)?.content == [1])
            },
            Clause("an append deletes the drafts that it names, together with what it writes") { records in
                var acts = SampleActs(seed: 133)
                var sample = SampleCase(units: ["U1", "U2"], using: &acts)
                let other = SampleCase(using: &acts)
                let (one, two): (PersonID, PersonID) = (acts.id(), acts.id())
                func key(_ unit: UnitCode, _ assessor: PersonID, of id: CaseID? = nil, in body: BodyID? = nil)
                    -> DraftKey
                {
                    DraftKey(
                        body: body ?? acts.body,
                        caseID: id ?? sample.id,
                        unit: unit,
                        round: .first,
                        assessor: assessor
                    )
                }
                let (mine, theirs) = (key(.u1, one), key(.u1, two))
                let bystanders = [key(.u2, one), key(.u1, one, of: other.id), key(.u1, one, in: Self.foreign)]
                for key in [mine, theirs] + bystanders {
                    _ = try await records.saveDraft([1], for: key, expecting: 0, at: Self.second(1))
                }
                func left() async throws -> [DraftKey] {
                    var left: [DraftKey] = []
                    for key in [mine, theirs] + bystanders where try await records.draft(key) != nil {
                        left.append(key)
                    }
                    return left
                }

                // What is not written deletes nothing.
                let ending = [EndedDrafts(unit: .u1, round: .first, assessor: one)]
                var late = sample
                _ = late.append([.withdrawn(.init())], using: &acts)
                let conflicting = late.append([.withdrawn(.init())], using: &acts, endedDrafts: ending)
                await #expect(throws: RecordsFault.self) { try await records.append(conflicting) }
                #expect(try await left() == [mine, theirs] + bystanders)

                let idempotency = Self.key("k-1", person: one, &acts)
                _ = try await records.append(
                    sample.append(
                        [.foundIneligible(.init())],
                        using: &acts,
                        endedDrafts: ending,
                        idempotency: idempotency
                    )
                )
                #expect(try await left() == [theirs] + bystanders)

                // A replay of the request leaves alone what was begun since.
                _ = try await records.saveDraft([2], for: mine, expecting: 0, at: Self.second(2))
                var again = sample
                let replay = again.append(
                    [.foundIneligible(.init())],
                    using: &acts,
                    endedDrafts: ending,
                    idempotency: idempotency
                )
                guard case .replayed = try await records.append(replay) else {
                    Issue.record("it was done twice")
                    return
                }
                #expect(try await records.draft(mine)?.content == [2])

                // Whoever's they are.
                _ = try await records.append(
                    sample.append(
                        [.withdrawn(.init())],
                        using: &acts,
                        endedDrafts: [EndedDrafts(unit: .u1, round: .first)]
                    )
                )
                #expect(try await left() == bystanders)
            },
            Clause("of two savings at once one is a conflict") { records in
                var acts = SampleActs(seed: 132)
                let key = Self.draftKey(&acts)
                for revision in 0..<20 {
                    let saved = await Self.race([UInt8(1), 2]) { byte in
                        try? await records.saveDraft([byte], for: key, expecting: revision, at: Self.second(1))
                    }
                    #expect(saved.compactMap(\.self) == [revision + 1])
                }
            },
        ]
    }

    package static func draftKey(_ acts: inout SampleActs) -> DraftKey {
        DraftKey(body: acts.body, caseID: acts.id(), unit: .u1, round: .first, assessor: acts.id())
    }

    private static func conflict(_ key: DraftKey, expected: Int, found: Int) -> RecordsFault {
        .conflict(stream: .case(key.caseID), expected: expected, found: found)
    }
}
