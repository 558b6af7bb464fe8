import CSandbox

/// The sandbox of this process.
enum Confinement {
    /// Without these nothing is read.
    private static let required = UInt32(
        SANDBOX_LAYER_RESOURCE_LIMITS | SANDBOX_LAYER_NO_NEW_PRIVILEGES | SANDBOX_LAYER_DETACHED
    )

    /// Enters it. Gives the layers in effect, or `nil` when a required one is missing.
    ///
    /// - Parameter kept: the one descriptor beside the standard ones that stays open, or a negative number. It must be
    ///   the lowest free one, which the first one opened is.
    static func enter(keeping kept: Int32) -> UInt32? {
        var profile = sandbox_profile()
        // Decoding 4K needs a third of it; the rest is libraries mapped and not touched.
        profile.address_space_bytes = 1 << 30
        // A pipe may still be written.
        profile.file_size_bytes = 0
        // Looking, not transcoding: twelve keyframes of ten minutes take half a second.
        profile.processor_seconds = 20
        profile.open_files = 8
        profile.close_from = UInt32(max(2, kept)) + 1
        profile.required_layers = required
        var outcome = sandbox_outcome()
        guard sandbox_enter(&profile, &outcome) == SANDBOX_ENTERED else { return nil }
        return outcome.layers
    }
}
