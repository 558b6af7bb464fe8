import AssayTesting
public import Recognition
public import Records
import Testing

/// Lives of cases through the verbs of the service, over any store: what people do and must not do, uploads, jobs, clocks, crashes.
public enum ServiceSimulation {
    static let seed: UInt64 = 20_261_122

    /// What is left of the lives. Two stores that lived the same seeds have the same.
    public struct Ends: Sendable, Equatable {
        public fileprivate(set) var states: [CaseState] = []
        public fileprivate(set) var refusals = 0
        public fileprivate(set) var reached: Set<CaseStatus> = []
        fileprivate var rows: SimulatedRows?
        fileprivate var jobs: [JobRow] = []
    }

    /// - Parameter asksAfterRefusals: whether the case is read once more where nothing can have changed: one of two stores is enough.
    public static func run(
        lives: Int,
        over records: any Records,
        asksAfterRefusals: Bool = false
    ) async throws -> Ends {
        try await SimulatedBody.withFolder { folder in
            let body = try await SimulatedBody(seed: seed, records: records, folder: folder)
            var ends = Ends()
            for number in 0..<lives {
                var life = SimulatedLife(number: number, seed: seed, in: body, asksAfterRefusals: asksAfterRefusals)
                try await life.live()
                ends.refusals += life.refusals
                ends.reached.formUnion(life.reached)
                if let id = life.caseID { ends.states.append(try await body.state(id)) }
            }
            let rows = try await SimulatedRows(records, at: body.clock.now())
            try await records.rebuildProjections()
            let again = try await SimulatedRows(records, at: body.clock.now())
            #expect(again == rows, "rows that are made anew are what they were")
            ends.rows = rows
            ends.jobs = try await SimulatedRows.all {
                try await records.jobs(in: SimulatedBody.body, state: nil, page: $0)
            }
            return ends
        }
    }

    /// The same lives over SQLite.
    ///
    /// - Parameter bug: planted in the database before the first life.
    public static func runOverSQLite(lives: Int, with bug: PlantedSQLBug? = nil) async throws -> Ends {
        try await SimulatedBody.withFolder { folder in
            let records = try await SQLiteRecords.open(folder: folder)
            try bug?.plant(in: folder)
            do {
                let ends = try await run(lives: lives, over: records)
                await records.close()
                return ends
            } catch {
                await records.close()
                throw error
            }
        }
    }

    /// How many ended how, in words.
    public static func summary(of ends: Ends) -> String {
        let counts = Dictionary(grouping: ends.states, by: \.status).map { "\($0.key.rawValue) \($0.value.count)" }
        return "\(ends.states.count) lives, \(ends.refusals) refusals, ends: \(counts.sorted().joined(separator: ", "))"
    }
}
