import AssayTesting
import Casework
import Jobs
import Recognition
import Records
import SystemPackage
import Testing
import Vault

/// Two bodies with their people over a memory store, a vault in a scratch folder, and a clock that stands still.
struct CaseworkFixture: Sendable {
    let workplace: Workplace
    let records: MemoryRecords
    let vault: LocalVault
    let keystore: MemoryKeystore
    let clock: ServiceClock
    let randomness: ServiceRandomness
    let examiner: FixtureExaminer
    let administrator: Caller
    let candidate: Caller
    let otherCandidate: Caller
    let assessor: Caller
    let otherAssessor: Caller
    let certifier: Caller
    /// One person of each role of another body.
    let foreigners: [Caller]

    static let body = BodyID(checked: "home")
    static let otherBody = BodyID(checked: "abroad")

    static func with(
        limits: UploadLimits = UploadLimits(),
        scheme: Scheme = ServiceSample.scheme,
        _ test: (CaseworkFixture) async throws -> Void
    ) async throws {
        try await ScratchFolder.with { folder in
            try await test(try await make(in: folder, limits: limits, scheme: scheme))
        }
    }

    private static func make(in folder: String, limits: UploadLimits, scheme: Scheme) async throws -> CaseworkFixture {
        let records = MemoryRecords()
        let vault = try await LocalVault.open(at: FilePath(folder).appending("vault"), threads: 2)
        let keystore = MemoryKeystore(seed: 7)
        let clock = ServiceClock()
        let randomness = ServiceRandomness(seed: 7)
        let examiner = FixtureExaminer()
        let workplace = Workplace(
            records: records,
            vault: vault,
            keystore: keystore,
            hashing: SHA256Hashing(),
            clock: clock,
            randomness: randomness,
            examiner: examiner,
            limits: limits,
            jobsAdded: {}
        )
        let administrator = try await establish(body, scheme, in: workplace)
        func person(_ name: String, _ role: Role, of administrator: Caller) async throws -> Caller {
            let id = try await workplace.registerPerson(
                name: name,
                email: nil,
                roles: [role],
                organisation: nil,
                caller: administrator,
                key: nil
            )
            return Caller(body: administrator.body, person: id, role: role)
        }
        let stranger = try await establish(otherBody, scheme, in: workplace)
        return CaseworkFixture(
            workplace: workplace,
            records: records,
            vault: vault,
            keystore: keystore,
            clock: clock,
            randomness: randomness,
            examiner: examiner,
            administrator: administrator,
            candidate: try await person("Ana Ruiz", .candidate, of: administrator),
            otherCandidate: try await person("Ben Okoro", .candidate, of: administrator),
            assessor: try await person("Carla Diaz", .assessor, of: administrator),
            otherAssessor: try await person("Deniz Kaya", .assessor, of: administrator),
            certifier: try await person("Elif Sahin", .certifier, of: administrator),
            foreigners: [
                stranger, try await person("Farid Noor", .candidate, of: stranger),
                try await person("Gil Prado", .assessor, of: stranger),
                try await person("Hana Mori", .certifier, of: stranger),
            ]
        )
    }

    private static func establish(_ body: BodyID, _ scheme: Scheme, in workplace: Workplace) async throws -> Caller {
        let token = try await workplace.establishBody(
            body,
            title: "The body \(body)",
            administrator: "Root of \(body)",
            schemes: [SchemeDocuments(scheme: scheme, units: ServiceSample.units)]
        )
        return try #require(try await workplace.authenticate(token.text))
    }

    /// The service after a restart: another process over the same folder.
    func restarted(notices: NoticeOffice = NoticeOffice()) -> Workplace {
        Workplace(
            records: records,
            vault: vault,
            keystore: keystore,
            hashing: SHA256Hashing(),
            clock: clock,
            randomness: randomness,
            examiner: examiner,
            limits: workplace.limits,
            notices: notices,
            jobsAdded: {}
        )
    }

    func state(_ id: CaseID) async throws -> CaseState {
        try #require(CaseState.fold(await records.acts(of: .case(id), in: Self.body).map(\.envelope)))
    }

    func unit(_ unit: UnitCode, of id: CaseID) async throws -> UnitState {
        try #require(try await state(id).unit(unit))
    }
}
