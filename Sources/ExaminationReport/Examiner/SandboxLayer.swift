/// A layer of the examiner's sandbox. The numbers are the bits of ``ExaminationReport/sandboxLayers``, as `sandbox.h` has
/// them.
public enum SandboxLayer: UInt32, Codable, CaseIterable, Hashable, Sendable {
    case resourceLimits = 1
    case noNewPrivileges = 2
    case landlockFiles = 4
    case landlockNetwork = 8
    case landlockScope = 16
    case systemCalls = 32
    case networkNamespace = 64
    case detached = 128
    case noCapabilities = 256

    /// Without these the examiner reads nothing. The others are taken where the kernel has them.
    public static let required: Set<SandboxLayer> = [.resourceLimits, .noNewPrivileges, .systemCalls, .detached]

    /// The layers whose bits are set.
    public static func all(in bits: UInt32) -> Set<SandboxLayer> {
        Set(allCases.filter { bits & $0.rawValue != 0 })
    }

    /// What an operator calls it.
    public var name: String {
        switch self {
        case .resourceLimits: "resource limits"
        case .noNewPrivileges: "no new privileges"
        case .landlockFiles: "Landlock for files"
        case .landlockNetwork: "Landlock for TCP"
        case .landlockScope: "Landlock for signals"
        case .systemCalls: "seccomp"
        case .networkNamespace: "network namespace"
        case .detached: "detached"
        case .noCapabilities: "no capabilities"
        }
    }
}
