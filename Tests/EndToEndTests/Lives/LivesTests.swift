import Records
import ServiceSimulation
import Testing

/// More lives than the unit tests have time for, with every transaction through SQLite.
@Suite struct LivesTests {
    @Test(.timeLimit(.minutes(20)))
    func livesEndAlikeOverBothStores() async throws {
        let lives = 300
        let inSQLite = try await ServiceSimulation.runOverSQLite(lives: lives)
        let inMemory = try await ServiceSimulation.run(lives: lives, over: MemoryRecords())
        #expect(inMemory == inSQLite)
        #expect(inSQLite.states.count == lives)
        print("lives:", ServiceSimulation.summary(of: inSQLite))
    }
}
