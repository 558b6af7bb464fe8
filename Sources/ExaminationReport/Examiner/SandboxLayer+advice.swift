extension SandboxLayer {
    /// What an operator can do where the layer is missing.
    public var advice: String {
        switch self {
        case .landlockFiles:
            "Boot a kernel with Landlock (Linux 5.13, with landlock in its lsm= list)."
        case .landlockNetwork:
            "Linux 6.7 or newer adds it."
        case .landlockScope:
            "Linux 6.12 or newer adds it."
        case .networkNamespace:
            "Allow user namespaces to the service's user (user.max_user_namespaces, or the container's settings)."
        case .systemCalls:
            "Allow seccomp(2) in the container's settings; the processor must be x86-64 or arm64."
        case .detached:
            "Boot Linux 5.9 or newer."
        case .resourceLimits, .noNewPrivileges, .noCapabilities:
            "Something around the service forbids it to give up rights: look at its container."
        }
    }
}
