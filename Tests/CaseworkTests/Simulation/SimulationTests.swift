import AssayTesting
import Recognition
import Records
import Testing

/// A thousand lives of cases over each store, from one seed: they keep every rule, and end in the same states.
@Suite(.serialized)
struct SimulationTests {
    static let seed: UInt64 = 20_261_122
    static let lives = 1_000

    @Test(.timeLimit(.minutes(10)))
    func aThousandLivesEndInTheSameStatesOverBothStores() async throws {
        let inMemory = try await SimulatedBody.withFolder { folder in
            try await Self.run(MemoryRecords(), folder: folder)
        }
        let inSQLite = try await SimulatedBody.withFolder { folder in
            let records = try await SQLiteRecords.open(folder: folder)
            return try await Self.run(records, folder: folder)
        }
        #expect(inMemory.states.count == Self.lives)
        #expect(inMemory.states == inSQLite.states)
        #expect(inMemory.refusals == inSQLite.refusals)
        // The lives are worth something only if they get everywhere.
        let reached = Set(inMemory.states.map(\.status))
        for status in [CaseStatus.certified, .notRecognised, .withdrawn, .ineligible, .returned, .furtherEvidence] {
            #expect(reached.contains(status), "no life ended as \(status.rawValue)")
        }
        print(
            "simulation: \(Self.lives) lives a store, \(inMemory.refusals) refusals, ends:",
            Self.count(inMemory.states)
        )
    }

    private static func run(_ records: any Records, folder: String) async throws -> (states: [CaseState], refusals: Int)
    {
        let body = try await SimulatedBody(seed: seed, records: records, folder: folder)
        var states: [CaseState] = []
        var refusals = 0
        for number in 0..<lives {
            var life = SimulatedLife(number: number, seed: seed, in: body)
            try await life.live()
            refusals += life.refusals
            if let id = life.caseID { states.append(try await body.state(id)) }
        }
        let before = try await rows(of: records)
        try await records.rebuildProjections()
        #expect(try await rows(of: records) == before)
        return (states, refusals)
    }

    private static func rows(of records: any Records) async throws -> [CaseRow] {
        var rows: [CaseRow] = []
        var after: String?
        repeat {
            let page = try await records.cases(
                in: SimulatedBody.body,
                matching: CaseFilter(),
                page: PageRequest(after: after, limit: 500)
            )
            rows += page.rows
            after = page.next
        } while after != nil
        return rows
    }

    private static func count(_ states: [CaseState]) -> String {
        Dictionary(grouping: states, by: \.status).map { "\($0.key.rawValue) \($0.value.count)" }.sorted().joined(
            separator: ", "
        )
    }
}
