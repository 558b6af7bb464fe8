import AssayTesting
import Casework
import Hummingbird
import Logging
import Recognition
import Records
import ServiceAPI
import ServiceLifecycle
import SystemPackage
import Testing
import Vault

@testable import Intake

/// The service as it runs, on a port of its own over a scratch folder: two bodies, a person and a token for each role.
struct RunningService: Sendable {
    struct Person: Sendable {
        let caller: Caller
        let token: String
    }

    let port: Int
    let workplace: Workplace
    let vault: LocalVault
    let clock: ShiftedClock
    let administrator: Person
    let candidate: Person
    let otherCandidate: Person
    let assessor: Person
    let otherAssessor: Person
    let certifier: Person
    /// One of each role that nobody above has.
    let others: [Role: Person]
    /// One of each role, of another body.
    let foreigners: [Role: Person]

    static let body = BodyID(checked: "home")

    var records: any Records { workplace.records }

    /// The home body's person of this role.
    func person(_ role: Role) -> Person {
        switch role {
        case .adjudicator, .verifier, .panel, .auditor: others[role] ?? administrator
        case .candidate: candidate
        case .assessor: assessor
        case .certifier: certifier
        case .administrator, .system: administrator
        }
    }

    enum Store: CaseIterable {
        case memory, sqlite
    }

    static func with(
        store: Store = .memory,
        limits: UploadLimits = UploadLimits(),
        door: DoorSettings = DoorSettings(),
        log: LogRecorder? = nil,
        scheme: Scheme = ServiceSample.scheme,
        _ test: (RunningService) async throws -> Void
    ) async throws {
        try await ScratchFolder.with { folder in
            let vault = try await LocalVault.open(at: FilePath(folder).appending("vault"), threads: 4)
            let database = store == .sqlite ? try await SQLiteRecords.open(folder: folder) : nil
            let clock = ShiftedClock()
            let workplace = Workplace(
                records: database ?? MemoryRecords(),
                vault: vault,
                keystore: MemoryKeystore(seed: 11),
                hashing: SHA256Hashing(),
                clock: clock,
                randomness: ServiceRandomness(seed: 11),
                examiner: SampleExaminer(),
                limits: limits,
                jobsAdded: {}
            )
            let (ports, running) = AsyncStream<Int>.makeStream()
            let application = Intake.build(
                workplace: workplace,
                settings: IntakeSettings(host: "127.0.0.1", port: 0, version: "test", door: door),
                logger: log?.logger(level: .trace) ?? LogRecorder().logger(level: .critical),
                onServerRunning: { running.yield($0) }
            )
            // Shut down as the service is, which lets connections that were just made end in order.
            var configuration = ServiceGroupConfiguration(
                services: [application],
                logger: LogRecorder().logger(level: .critical)
            )
            configuration.maximumGracefulShutdownDuration = .seconds(5)
            let services = ServiceGroup(configuration: configuration)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    defer { running.finish() }
                    try await services.run()
                }
                let port = try #require(await ports.first { _ in true })
                do {
                    try await test(try await make(at: port, workplace, vault, clock, scheme))
                } catch {
                    await services.triggerGracefulShutdown()
                    throw error
                }
                await services.triggerGracefulShutdown()
                // That it had to be cut short is no fault of the test.
                while let ended = await group.nextResult() { _ = ended }
            }
            await database?.close()
        }
    }

    private static func make(
        at port: Int,
        _ workplace: Workplace,
        _ vault: LocalVault,
        _ clock: ShiftedClock,
        _ scheme: Scheme
    ) async throws -> RunningService {
        let administrator = try await establish(body, scheme, in: workplace)
        let stranger = try await establish(BodyID(checked: "abroad"), scheme, in: workplace)
        func person(_ name: String, _ role: Role, of administrator: Person) async throws -> Person {
            try await register(name, role, of: administrator, in: workplace)
        }
        return RunningService(
            port: port,
            workplace: workplace,
            vault: vault,
            clock: clock,
            administrator: administrator,
            candidate: try await person("Ana Ruiz", .candidate, of: administrator),
            otherCandidate: try await person("Ben Okoro", .candidate, of: administrator),
            assessor: try await person("Carla Diaz", .assessor, of: administrator),
            otherAssessor: try await person("Deniz Kaya", .assessor, of: administrator),
            certifier: try await person("Elif Sahin", .certifier, of: administrator),
            others: [
                .adjudicator: try await person("Ines Vidal", .adjudicator, of: administrator),
                .verifier: try await person("Jorge Lima", .verifier, of: administrator),
                .panel: try await person("Kemi Adeyemi", .panel, of: administrator),
                .auditor: try await person("Lars Holm", .auditor, of: administrator),
            ],
            foreigners: [
                .administrator: stranger, .candidate: try await person("Farid Noor", .candidate, of: stranger),
                .assessor: try await person("Gil Prado", .assessor, of: stranger),
                .certifier: try await person("Hana Mori", .certifier, of: stranger),
                .adjudicator: try await person("Mei Tan", .adjudicator, of: stranger),
                .verifier: try await person("Noor Aziz", .verifier, of: stranger),
                .panel: try await person("Olga Petrova", .panel, of: stranger),
                .auditor: try await person("Paulo Reis", .auditor, of: stranger),
            ]
        )
    }

    private static func establish(_ body: BodyID, _ scheme: Scheme, in workplace: Workplace) async throws -> Person {
        let token = try await workplace.establishBody(
            body,
            title: "The body \(body)",
            administrator: "Root of \(body)",
            schemes: [SchemeDocuments(scheme: scheme, units: ServiceSample.units)]
        )
        return Person(caller: try #require(try await workplace.authenticate(token.text)), token: token.text)
    }

    static func register(
        _ name: String,
        _ role: Role,
        email: String? = nil,
        of administrator: Person,
        in workplace: Workplace
    ) async throws -> Person {
        let caller = administrator.caller
        let id = try await workplace.registerPerson(
            name: name,
            email: email,
            roles: [role],
            organisation: nil,
            caller: caller,
            key: nil
        )
        let token = try await workplace.issueToken(for: id, role: role, days: 30, caller: caller)
        return Person(caller: Caller(body: caller.body, person: id, role: role), token: token.text)
    }
}
