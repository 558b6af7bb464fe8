import CSandbox
import ExaminationReport

/// The sandbox of this process.
struct Confinement {
    /// Bits of the layers in effect.
    let layers: UInt32
    /// The version of Landlock in this kernel, or 0.
    let landlockVersion: Int
    /// Why it was not entered, or `nil`.
    let refusal: String?

    /// Enters it. After a refusal the process is confined in part, and must read nothing.
    ///
    /// - Parameter kept: the one descriptor beside the standard ones that stays open, which must be 3, or a negative
    ///   number.
    init(for request: ExaminationRequest, keeping kept: Int32) {
        var profile = sandbox_profile()
        // Decoding 4K needs a third of it; the rest is libraries mapped and not touched.
        profile.address_space_bytes = 1 << 30
        // A pipe may still be written.
        profile.file_size_bytes = 0
        profile.processor_seconds = Self.processorSeconds(for: request)
        profile.open_files = 8
        profile.close_from = UInt32(max(2, kept)) + 1
        profile.wanted_layers = UInt32(SANDBOX_LAYERS_ALL)
        profile.required_layers = SandboxLayer.required.reduce(0) { $0 | $1.rawValue }
        var outcome = sandbox_outcome()
        let result = sandbox_enter(&profile, &outcome)
        layers = outcome.layers
        landlockVersion = Int(outcome.landlock_abi)
        refusal = result == SANDBOX_ENTERED ? nil : Self.sentence(for: result, error: outcome.error_number)
    }

    /// Looking, not transcoding: twelve keyframes of ten minutes take half a second. A thorough look reads all of a file
    /// of gigabytes several times, digests it, and may decode minutes to reach the last picture.
    private static func processorSeconds(for request: ExaminationRequest) -> UInt32 {
        request.isThorough ? 300 : 20
    }

    private static func sentence(for refusal: Int32, error: Int32) -> String {
        let what =
            switch Int(refusal) {
            case SANDBOX_REFUSED_SEVERAL_THREADS: "the process has more than one thread"
            case SANDBOX_REFUSED_DETACHING: "the kernel does not close descriptors by range (Linux 5.9 does)"
            case SANDBOX_REFUSED_RESOURCE_LIMITS: "the kernel does not set resource limits"
            case SANDBOX_REFUSED_NO_NEW_PRIVILEGES: "the kernel does not take privileges away for good"
            case SANDBOX_REFUSED_SECCOMP: "the kernel or the container does not let it filter system calls (seccomp)"
            case SANDBOX_REFUSED_PROCESSOR: "system calls are listed for x86-64 and arm64, not for this processor"
            default: "a required layer is missing"
            }
        return "\(what) (reason \(refusal), errno \(error))"
    }
}
