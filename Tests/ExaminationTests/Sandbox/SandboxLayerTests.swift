import CSandbox
import ExaminationReport
import Foundation
import Testing

/// What each layer stops by itself, and what all of them stop together, as root and as somebody else.
///
/// The attempts are real ones: a server listens on the loopback address, a parent waits to be signalled.
@Suite(.serialized) struct SandboxLayerTests {
    typealias Row = (attempt: String, layers: Set<SandboxLayer>, answer: String)

    private static let landlock: Set<SandboxLayer> = [
        .noNewPrivileges, .landlockFiles, .landlockNetwork, .landlockScope,
    ]
    private static let calls: Set<SandboxLayer> = [.noNewPrivileges, .systemCalls]
    private static let everything = Set(SandboxLayer.allCases)

    /// Nothing else holds these back: where an attempt fails without a sandbox, stopping it proves nothing.
    @Test(arguments: [
        "open-file", "create-file", "stat-path", "socket", "connect-tcp", "send-udp", "connect-abstract", "execute",
        "kill-parent", "signal-parents-thread", "map-three-gibibytes", "map-executable", "make-executable", "spin",
        "fork", "start-thread", "read-secret", "write-file",
    ])
    func withoutASandboxItIsAllowed(_ attempt: String) async throws {
        for user in SandboxProbe.users {
            let answer = try await SandboxProbe.attempt(attempt, in: [], as: user)
            #expect(answer == .allowed(layers: 0), "as \(user)")
        }
    }

    @Test(arguments: [
        ("map-three-gibibytes", "errno \(ENOMEM)"), ("spin", "signal \(SIGXCPU)"), ("write-file", "signal \(SIGXFSZ)"),
        ("open-file", "allowed"), ("fork", "allowed"),
    ])
    func resourceLimitsStop(_ row: (attempt: String, answer: String)) async throws {
        try await expect(row.attempt, in: [.resourceLimits], toBe: row.answer)
    }

    @Test(
        arguments: [
            ("open-file", "errno \(EACCES)", .landlockFiles), ("create-file", "errno \(EACCES)", .landlockFiles),
            ("execute", "errno \(EACCES)", .landlockFiles), ("connect-tcp", "errno \(EACCES)", .landlockNetwork),
            ("connect-abstract", "errno \(EPERM)", .landlockScope), ("kill-parent", "errno \(EPERM)", .landlockScope),
            ("trace-parent", "errno \(EPERM)", .landlockFiles),
            // It does not know datagrams, questions about paths, or memory.
            ("send-udp", "allowed", .landlockFiles), ("stat-path", "allowed", .landlockFiles),
            ("map-executable", "allowed", .landlockFiles),
        ] as [(String, String, SandboxLayer)]
    )
    func landlockStops(_ row: (attempt: String, answer: String, layer: SandboxLayer)) async throws {
        for user in SandboxProbe.users {
            let answer = try await SandboxProbe.attempt(row.attempt, in: Self.landlock, as: user)
            // An older kernel has less of it.
            guard answer.layers.contains(row.layer) else { continue }
            #expect(answer.word == row.answer, "as \(user)")
        }
    }

    @Test(arguments: ["connect-tcp", "send-udp"])
    func anEmptyNetworkStops(_ attempt: String) async throws {
        for user in SandboxProbe.users {
            let answer = try await SandboxProbe.attempt(attempt, in: [.networkNamespace], as: user)
            guard answer.layers.contains(.networkNamespace) else { continue }
            #expect(answer.word == "errno \(ENETUNREACH)", "as \(user)")
        }
    }

    @Test(arguments: [
        ("open-file", "errno \(EACCES)"), ("create-file", "errno \(EACCES)"), ("stat-path", "errno \(EACCES)"),
        ("socket", "errno \(EACCES)"), ("connect-tcp", "errno \(EACCES)"), ("send-udp", "errno \(EACCES)"),
        ("connect-abstract", "errno \(EACCES)"), ("fork", "errno \(EAGAIN)"), ("start-thread", "errno \(EAGAIN)"),
        ("raise-limit", "errno \(EPERM)"), ("execute", "signal \(SIGSYS)"), ("kill-parent", "signal \(SIGSYS)"),
        ("signal-parents-thread", "signal \(SIGSYS)"), ("trace-parent", "signal \(SIGSYS)"),
        ("io-uring", "signal \(SIGSYS)"), ("bpf", "signal \(SIGSYS)"), ("mount", "signal \(SIGSYS)"),
        ("map-executable", "signal \(SIGSYS)"), ("make-executable", "signal \(SIGSYS)"),
        // Memory is what the resource limits are for.
        ("map-three-gibibytes", "allowed"),
    ])
    func theFilterOfSystemCallsStops(_ row: (attempt: String, answer: String)) async throws {
        try await expect(row.attempt, in: Self.calls, toBe: row.answer)
    }

    @Test func detachingClosesWhatWasNotGivenAndFollowsTheParent() async throws {
        try await expect("read-secret", in: [.detached], toBe: "errno \(EBADF)")
        // SIGKILL when the parent dies; 100 more would mean that it can be dumped.
        try await expect("read-attachment", in: [.detached], toBe: "found \(SIGKILL)")
    }

    /// A change of credentials resets both (prctl(2)); the later layers change them.
    @Test func laterLayersKeepItDetached() async throws {
        try await expect("read-attachment", in: Self.everything.subtracting([.systemCalls]), toBe: "found \(SIGKILL)")
    }

    @Test func noCapabilityIsLeft() async throws {
        try await expect("count-capabilities", in: [.noCapabilities], toBe: "allowed")
        try await expect("count-capabilities", in: [.networkNamespace, .noCapabilities], toBe: "allowed")
    }

    @Test(arguments: [
        ("open-file", "errno \(EACCES)"), ("create-file", "errno \(EACCES)"), ("stat-path", "errno \(EACCES)"),
        ("socket", "errno \(EACCES)"), ("connect-tcp", "errno \(EACCES)"), ("send-udp", "errno \(EACCES)"),
        ("connect-abstract", "errno \(EACCES)"), ("execute", "signal \(SIGSYS)"), ("kill-parent", "signal \(SIGSYS)"),
        ("signal-parents-thread", "signal \(SIGSYS)"), ("trace-parent", "signal \(SIGSYS)"),
        ("map-three-gibibytes", "errno \(ENOMEM)"), ("map-executable", "signal \(SIGSYS)"),
        ("make-executable", "signal \(SIGSYS)"), ("spin", "signal \(SIGXCPU)"), ("fork", "errno \(EAGAIN)"),
        ("start-thread", "errno \(EAGAIN)"), ("io-uring", "signal \(SIGSYS)"), ("bpf", "signal \(SIGSYS)"),
        ("mount", "signal \(SIGSYS)"), ("read-secret", "errno \(EBADF)"), ("raise-limit", "errno \(EPERM)"),
        ("write-pipe", "allowed"), ("allocate", "allowed"),
    ])
    func togetherTheyStop(_ row: (attempt: String, answer: String)) async throws {
        for user in SandboxProbe.users {
            let answer = try await SandboxProbe.attempt(
                row.attempt,
                in: Self.everything,
                requiring: SandboxLayer.required,
                as: user
            )
            #expect(answer.word == row.answer, "as \(user)")
            #expect(answer.layers.isSuperset(of: SandboxLayer.required), "as \(user)")
        }
    }

    /// Some distributions and most containers forbid user namespaces.
    @Test func whereNamespacesAreForbiddenTheOthersHold() async throws {
        for user in SandboxProbe.users {
            let answer = try await SandboxProbe.attempt(
                "send-udp",
                in: Self.everything,
                requiring: SandboxLayer.required,
                as: user,
                circumstances: "no-namespaces"
            )
            guard answer != .unusable else { continue }
            #expect(answer.word == "errno \(EACCES)", "as \(user)")
            #expect(!answer.layers.contains(.networkNamespace), "as \(user)")
        }
    }

    @Test func aLayerThatIsRequiredAndMissingIsARefusal() async throws {
        let answer = try await SandboxProbe.attempt(
            "send-udp",
            in: Self.everything,
            requiring: Self.everything,
            circumstances: "no-namespaces"
        )
        guard answer != .unusable else { return }
        #expect(answer == .refused(reason: Int32(SANDBOX_REFUSED_NAMESPACES)))
    }

    @Test func besideASecondThreadItIsRefused() async throws {
        for user in SandboxProbe.users {
            let answer = try await SandboxProbe.attempt(
                "open-file",
                in: Self.everything,
                requiring: SandboxLayer.required,
                as: user,
                circumstances: "two-threads"
            )
            #expect(answer == .refused(reason: Int32(SANDBOX_REFUSED_SEVERAL_THREADS)))
        }
    }

    @Test func theReportNumbersLayersAsTheSandboxDoes() {
        let numbers: [SandboxLayer: Int] = [
            .resourceLimits: SANDBOX_LAYER_RESOURCE_LIMITS, .noNewPrivileges: SANDBOX_LAYER_NO_NEW_PRIVILEGES,
            .landlockFiles: SANDBOX_LAYER_LANDLOCK_FILES, .landlockNetwork: SANDBOX_LAYER_LANDLOCK_NETWORK,
            .landlockScope: SANDBOX_LAYER_LANDLOCK_SCOPE, .systemCalls: SANDBOX_LAYER_SECCOMP,
            .networkNamespace: SANDBOX_LAYER_NETWORK_NAMESPACE, .detached: SANDBOX_LAYER_DETACHED,
            .noCapabilities: SANDBOX_LAYER_NO_CAPABILITIES,
        ]
        for layer in SandboxLayer.allCases { #expect(numbers[layer] == Int(layer.rawValue)) }
        #expect(SandboxLayer.allCases.reduce(0) { $0 | $1.rawValue } == UInt32(SANDBOX_LAYERS_ALL))
    }

    private func expect(_ attempt: String, in layers: Set<SandboxLayer>, toBe word: String) async throws {
        for user in SandboxProbe.users {
            #expect(try await SandboxProbe.attempt(attempt, in: layers, as: user).word == word, "as \(user)")
        }
    }
}
