import AssayTesting
import Testing

@Suite struct LocalVaultContractTests {
    @Test(arguments: VaultContract.clauses)
    func keepsTheContract(_ clause: VaultContract.Clause) async throws {
        let scratch = try VaultScratch()
        try await clause.check(scratch.place)
    }
}
