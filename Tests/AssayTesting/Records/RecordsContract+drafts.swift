import Recognition
package import Records
import Testing

extension RecordsContract {
    static var drafts: [Clause] {
        [
            Clause("a draft is kept under its assignment, and each saving is a revision") { records in
                var acts = SampleActs(seed: 130)
                let key = Self.draftKey(&acts)
                #expect(try await records.draft(key) == nil)
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
                    try await records.deleteDraft(other)
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
                try await records.deleteDraft(key)
                try await records.deleteDraft(key)
                await #expect(throws: Self.conflict(key, expected: 1, found: 0)) { try await save(1) }
                #expect(try await save(0) == 1)
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
