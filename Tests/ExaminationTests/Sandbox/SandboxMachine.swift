import ExaminationReport
import Foundation
import Testing

/// What this machine's kernel gives the sandbox, as the kernel says and not as the sandbox reports: a layer that is there and
/// was not entered is a fault.
struct SandboxMachine: Sendable {
    /// The version of Landlock, 0 where there is none.
    let landlock: Int
    let makesUserNamespaces: Bool
    /// Also where only root makes them.
    let makesNetworkNamespaces: Bool

    /// The layers that can be entered here. Those that need nothing but Linux 5.9 always can.
    var layers: Set<SandboxLayer> {
        var missing: Set<SandboxLayer> = []
        // Source: the kernel's Documentation/userspace-api/landlock.rst, "Previous limitations".
        if landlock < 1 { missing.insert(.landlockFiles) }
        if landlock < 4 { missing.insert(.landlockNetwork) }
        if landlock < 6 { missing.insert(.landlockScope) }
        if !makesNetworkNamespaces { missing.insert(.networkNamespace) }
        return Set(SandboxLayer.allCases).subtracting(missing)
    }

    /// As one of ``SandboxProbe/users`` finds it; asked once.
    static func seen(by user: UInt32 = 0) async throws -> SandboxMachine {
        try #require(try await machines.value[user], "nobody asked as \(user)")
    }

    /// For a condition: all the users have this layer.
    static func has(_ layer: SandboxLayer) async throws -> Bool {
        try await machines.value.values.allSatisfy { $0.layers.contains(layer) }
    }

    /// For a condition: a test can make itself a namespace in which there are no further ones.
    static func makesUserNamespaces() async throws -> Bool {
        try await machines.value.values.allSatisfy(\.makesUserNamespaces)
    }

    private static let machines = Task {
        var machines: [UInt32: SandboxMachine] = [:]
        for user in SandboxProbe.users {
            machines[user] = try SandboxMachine(await SandboxProbe.run(["machine", String(user)]))
        }
        return machines
    }

    private init(_ line: String) throws {
        let words = line.split(whereSeparator: \.isWhitespace)
        try #require(words.count == 6, "the probe said “\(line)”")
        landlock = try #require(Int(words[1]))
        makesUserNamespaces = words[3] == "1"
        makesNetworkNamespaces = words[5] == "1"
    }
}
