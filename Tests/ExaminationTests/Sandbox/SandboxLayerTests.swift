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
        .enabled("this kernel has no Landlock, or it is switched off") {
            try await SandboxMachine.has(.landlockFiles)
        },
        arguments: [
            ("open-file", "errno \(EACCES)"), ("create-file", "errno \(EACCES)"), ("execute", "errno \(EACCES)"),
            ("trace-parent", "errno \(EPERM)"),
            // It does not know datagrams, questions about paths, or memory.
            ("send-udp", "allowed"), ("stat-path", "allowed"), ("map-executable", "allowed"),
        ]
    )
    func landlockStops(_ row: (attempt: String, answer: String)) async throws {
        try await expect(row.attempt, in: Self.landlock, toBe: row.answer)
    }

    @Test(.enabled("this kernel has no Landlock for TCP") { try await SandboxMachine.has(.landlockNetwork) })
    func landlockStopsConnections() async throws {
        try await expect("connect-tcp", in: Self.landlock, toBe: "errno \(EACCES)")
    }

    @Test(
        .enabled("this kernel has no Landlock for signals") { try await SandboxMachine.has(.landlockScope) },
        arguments: ["connect-abstract", "kill-parent"]
    )
    func landlockStopsWhatLeavesItsScope(_ attempt: String) async throws {
        try await expect(attempt, in: Self.landlock, toBe: "errno \(EPERM)")
    }

    @Test(
        .enabled("network namespaces are forbidden here") { try await SandboxMachine.has(.networkNamespace) },
        arguments: ["connect-tcp", "send-udp"]
    )
    func anEmptyNetworkStops(_ attempt: String) async throws {
        try await expect(attempt, in: [.networkNamespace], toBe: "errno \(ENETUNREACH)")
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
        try await expect(row.attempt, in: Self.everything, requiring: SandboxLayer.required, toBe: row.answer)
    }

    /// Some distributions and most containers forbid user namespaces.
    @Test(.enabled("user namespaces are forbidden here already") { try await SandboxMachine.makesUserNamespaces() })
    func whereNamespacesAreForbiddenTheOthersHold() async throws {
        for user in SandboxProbe.users {
            let answer = try await SandboxProbe.attempt(
                "send-udp",
                in: Self.everything,
                requiring: SandboxLayer.required,
                as: user,
                circumstances: "no-namespaces"
            )
            #expect(answer.word == "errno \(EACCES)", "as \(user)")
            let others = try await SandboxMachine.seen(by: user).layers.subtracting([.networkNamespace])
            #expect(answer.layers == others, "as \(user)")
        }
    }

    @Test(.enabled("user namespaces are forbidden here already") { try await SandboxMachine.makesUserNamespaces() })
    func aLayerThatIsRequiredAndMissingIsARefusal() async throws {
        let answer = try await SandboxProbe.attempt(
            "send-udp",
            in: Self.everything,
            requiring: Self.everything,
            circumstances: "no-namespaces"
        )
        #expect(answer == .refused(reason: Int32(SANDBOX_REFUSED_NAMESPACES)))
    }

    @Test(.enabled(if: getuid() == 0, "only root becomes another user: all attempts were made by one"))
    func theAttemptsAreMadeAsRootAndAsSomebodyElse() async throws {
        #expect(SandboxProbe.users == [0, SandboxProbe.nobody])
        #expect(try await SandboxProbe.attempt("tell-user", in: []).word == "allowed")
        let other = try await SandboxProbe.attempt("tell-user", in: [], as: SandboxProbe.nobody)
        #expect(other.word == "found \(SandboxProbe.nobody)")
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

    /// As each user the attempt ends like this, behind every one of these layers that the machine has.
    private func expect(
        _ attempt: String,
        in layers: Set<SandboxLayer>,
        requiring required: Set<SandboxLayer> = [],
        toBe word: String
    ) async throws {
        for user in SandboxProbe.users {
            let answer = try await SandboxProbe.attempt(attempt, in: layers, requiring: required, as: user)
            #expect(answer.word == word, "as \(user)")
            let expected = try await SandboxMachine.seen(by: user).layers.intersection(layers)
            #expect(answer.layers == expected, "as \(user)")
        }
    }
}
