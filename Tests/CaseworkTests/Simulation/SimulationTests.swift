import Recognition
import Records
import ServiceSimulation
import Testing

/// Lives of cases over each store, from the same seeds: they keep every rule, and end in the same states and rows.
@Suite(.serialized)
struct SimulationTests {
    @Test(.timeLimit(.minutes(15)))
    func livesEndAlikeOverBothStores() async throws {
        let lives = 200
        let inMemory = try await ServiceSimulation.run(lives: lives, over: MemoryRecords(), asksAfterRefusals: true)
        let inSQLite = try await ServiceSimulation.runOverSQLite(lives: lives)
        #expect(inMemory.states.count == lives)
        #expect(inMemory == inSQLite)
        // The lives are worth something only if they get everywhere; what is decided is notified in one breath.
        for status in CaseStatus.allCases where status != .decided {
            #expect(inMemory.reached.contains(status), "no life was ever \(status.rawValue)")
        }
        print("simulation:", ServiceSimulation.summary(of: inMemory))
    }

    private static let fewLives = 24
    private static let sound = Task { try await ServiceSimulation.run(lives: fewLives, over: MemoryRecords()) }

    @Test(.timeLimit(.minutes(15)), arguments: PlantedSQLBug.allCases)
    func findsABugThatIsPlantedInTheDatabase(_ bug: PlantedSQLBug) async throws {
        let sound = try await Self.sound.value
        await withKnownIssue("\(bug.rawValue) is planted") {
            let faulty = try await ServiceSimulation.runOverSQLite(lives: Self.fewLives, with: bug)
            #expect(faulty == sound)
        }
    }
}
