public import Recognition

/// A manifest with a signature that was found to be right. There is none without.
public struct SignedManifest: Hashable, Sendable {
    public let manifest: BundleManifest
    /// As it was signed.
    public let bytes: [UInt8]
    public let signature: BundleSignature

    /// Names the bundle.
    public let digest: Recognition.Digest

    /// The signature is looked at first: what a stranger has changed is not even read.
    public init(_ bytes: [UInt8], signature text: String) throws(BundleFault) {
        guard bytes.count <= BundleManifest.mostBytes else { throw .manifestTooLarge }
        signature = try BundleSignature(text)
        try signature.verify(bytes)
        manifest = try BundleManifest(bytes)
        guard manifest.key == signature.key else { throw .signatureWrong }
        self.bytes = bytes
        digest = sha256(bytes)
    }

    /// Signs a manifest.
    init(_ manifest: BundleManifest, by key: PackingKey) throws(BundleFault) {
        self.manifest = manifest
        bytes = manifest.bytes
        guard bytes.count <= BundleManifest.mostBytes else { throw .manifestTooLarge }
        signature = try BundleSignature(of: bytes, by: key)
        digest = sha256(bytes)
    }
}
