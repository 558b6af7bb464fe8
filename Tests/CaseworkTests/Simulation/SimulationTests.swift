import AssayTesting
import Recognition
import Records
import Testing

/// A thousand lives of cases over each store, from one seed: they keep every rule, and end in the same states.
@Suite(.serialized)
struct SimulationTests {
    static let seed: UInt64 = 20_261_122
    static let lives = 1_000

    struct Ends: Sendable, Equatable {
        var states: [CaseState] = []
        var refusals = 0
        var reached: Set<CaseStatus> = []
    }

    @Test(.timeLimit(.minutes(15)))
    func aThousandLivesEndInTheSameStatesOverBothStores() async throws {
        async let memory = SimulatedBody.withFolder { folder in
            try await Self.run(MemoryRecords(), folder: folder, asksAfterRefusals: true)
        }
        async let sqlite = SimulatedBody.withFolder { folder in
            try await Self.run(
                try await SQLiteRecords.open(folder: folder),
                folder: folder,
                asksAfterRefusals: false
            )
        }
        let (inMemory, inSQLite) = (try await memory, try await sqlite)
        #expect(inMemory.states.count == Self.lives)
        #expect(inMemory == inSQLite)
        // The lives are worth something only if they get everywhere.
        for status in CaseStatus.allCases where status != .decided && status != .partiallyRecognised {
            #expect(inMemory.reached.contains(status), "no life was ever \(status.rawValue)")
        }
        print(
            "simulation: \(Self.lives) lives a store, \(inMemory.refusals) refusals, ends:",
            Self.count(inMemory.states)
        )
    }

    private static func run(_ records: any Records, folder: String, asksAfterRefusals: Bool) async throws -> Ends {
        let body = try await SimulatedBody(seed: seed, records: records, folder: folder)
        var ends = Ends()
        for number in 0..<lives {
            var life = SimulatedLife(number: number, seed: seed, in: body, asksAfterRefusals: asksAfterRefusals)
            try await life.live()
            ends.refusals += life.refusals
            ends.reached.formUnion(life.reached)
            if let id = life.caseID { ends.states.append(try await body.state(id)) }
        }
        let before = try await rows(of: records)
        try await records.rebuildProjections()
        #expect(try await rows(of: records) == before)
        return ends
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
