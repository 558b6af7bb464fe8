/// The manifest of an evidence bundle, to be taken in.
public struct BundleRequest: Hashable, Codable, Sendable {
    /// The text of `bundle.json`, as it stands there to the byte.
    public let manifest: String
    /// The text of `bundle.sig`.
    public let signature: String
    /// Whether the caller vouches for the device that signed; absent: no.
    public let trustDevice: Bool?

    public init(manifest: String, signature: String, trustDevice: Bool? = nil) {
        self.manifest = manifest
        self.signature = signature
        self.trustDevice = trustDevice
    }
}
