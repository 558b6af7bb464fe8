extension CaseAct {
    /// An administrator has taken in the manifest of an evidence bundle whose signature is right. The files follow, each as
    /// evidence received.
    public struct BundleAccepted: Hashable, Codable, Sendable {
        /// The digest of the manifest, which names the bundle.
        public let bundle: Digest
        /// Whose signature it is.
        public let key: DeviceKey
        /// Whether the administrator vouches for the key, which nothing else speaks for.
        public let isVouched: Bool
        /// By the clock of the device, which may be wrong.
        public let packedAt: Instant
        /// The digest of the text by which the candidate declared the work their own; nil: they did not.
        public let declaration: Digest?
        public let entries: [BundleEntry]

        public init(
            bundle: Digest,
            key: DeviceKey,
            isVouched: Bool,
            packedAt: Instant,
            declaration: Digest? = nil,
            entries: [BundleEntry]
        ) {
            self.bundle = bundle
            self.key = key
            self.isVouched = isVouched
            self.packedAt = packedAt
            self.declaration = declaration
            self.entries = entries
        }
    }
}
