import Foundation
import Records
import ServiceSimulation
import Testing

/// More lives than the unit tests have time for, with every transaction through SQLite. `LIVES=2000 make e2e` lives more of them.
@Suite struct LivesTests {
    @Test(.timeLimit(.minutes(60)))
    func livesEndAlikeOverBothStores() async throws {
        let lives = ProcessInfo.processInfo.environment["LIVES"].flatMap { Int($0) } ?? 300
        let inSQLite = try await ServiceSimulation.runOverSQLite(lives: lives)
        let inMemory = try await ServiceSimulation.run(lives: lives, over: MemoryRecords())
        #expect(inMemory == inSQLite)
        #expect(inSQLite.states.count == lives)
        print("lives:", ServiceSimulation.summary(of: inSQLite))
    }
}
