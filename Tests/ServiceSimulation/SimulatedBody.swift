import AssayTesting
import Casework
import Foundation
import Jobs
import Recognition
import Records
import SystemPackage
import Testing
import Vault

/// A body with its people over any store, with a clock and randomness that a seed repeats: the same seed always gives the same
/// identifiers, times and lives.
struct SimulatedBody: Sendable {
    let workplace: Workplace
    let records: any Records
    let vault: LocalVault
    let clock: ServiceClock
    let administrator: Caller
    let candidates: [Caller]
    let assessors: [Caller]
    let certifiers: [Caller]
    let verifiers: [Caller]
    let panel: [Caller]

    static let body = BodyID(checked: "simulated")

    init(seed: UInt64, records: any Records, folder: String) async throws {
        self.records = records
        vault = try await LocalVault.open(at: FilePath(folder).appending("vault"), threads: 2)
        let clock = ServiceClock()
        self.clock = clock
        let workplace = Workplace(
            records: records,
            vault: vault,
            keystore: MemoryKeystore(seed: seed),
            hashing: SHA256Hashing(),
            clock: clock,
            randomness: ServiceRandomness(seed: seed),
            examiner: SimulatedExaminer(seed: seed &+ 1),
            jobsAdded: {}
        )
        self.workplace = workplace
        let token = try await workplace.establishBody(
            Self.body,
            title: "Simulated",
            administrator: "Root",
            schemes: [SchemeDocuments(scheme: Self.scheme, units: ServiceSample.units)]
        )
        let administrator = try #require(try await workplace.authenticate(token.text))
        self.administrator = administrator
        func people(_ role: Role, _ count: Int) async throws -> [Caller] {
            var people: [Caller] = []
            for number in 0..<count {
                let id = try await workplace.registerPerson(
                    name: "\(role.rawValue) \(number)",
                    email: nil,
                    roles: [role],
                    organisation: nil,
                    caller: administrator,
                    key: nil
                )
                people.append(Caller(body: Self.body, person: id, role: role))
            }
            return people
        }
        candidates = try await people(.candidate, 8)
        assessors = try await people(.assessor, 3)
        certifiers = try await people(.certifier, 2)
        verifiers = try await people(.verifier, 2)
        panel = try await people(.panel, 6)
    }

    func state(_ id: CaseID) async throws -> CaseState {
        try #require(CaseState.fold(try await records.acts(of: .case(id), in: Self.body).map(\.envelope)))
    }

    /// A folder in memory where the system has one: a simulation of thousands of commits must not wait for a disk.
    static func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let shared = "/dev/shm"
        let parent =
            FileManager.default.isWritableFile(atPath: shared) ? shared : FileManager.default.temporaryDirectory.path
        let folder = parent + "/assay-simulation-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await body(folder)
    }
}
