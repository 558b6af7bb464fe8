import AssayTesting
import Records
import Testing

@Suite struct RecordsContractTests {
    @Test(arguments: RecordsContract.clauses)
    func memoryKeepsTheContract(_ clause: RecordsContract.Clause) async throws {
        try await clause.check { MemoryRecords() }
    }

    @Test(arguments: RecordsContract.clauses)
    func sqliteKeepsTheContract(_ clause: RecordsContract.Clause) async throws {
        try await SQLiteScratch.with { records in try await clause.check { records } }
    }
}
