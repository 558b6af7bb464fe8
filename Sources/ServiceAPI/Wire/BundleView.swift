public import Recognition

/// A bundle that a case has taken in.
public struct BundleView: Hashable, Codable, Sendable {
    /// The digest of its manifest, which names it.
    public let bundle: Digest
    /// Who signed it.
    public let key: DeviceKey
    /// Why the signature was trusted.
    public let trust: BundleTrust
    /// How many files its manifest declares.
    public let files: Int
    /// Whether the candidate declared the work their own when it was packed.
    public let declaredOwnWork: Bool
    /// By the clock of the device.
    public let packedAt: Timestamp
    /// False: the device's clock cannot have been right.
    public let clockPlausible: Bool
    public let importedAt: Timestamp
    public let importedBy: PersonID?

    public init(
        bundle: Digest,
        key: DeviceKey,
        trust: BundleTrust,
        files: Int,
        declaredOwnWork: Bool,
        packedAt: Timestamp,
        clockPlausible: Bool,
        importedAt: Timestamp,
        importedBy: PersonID? = nil
    ) {
        self.bundle = bundle
        self.key = key
        self.trust = trust
        self.files = files
        self.declaredOwnWork = declaredOwnWork
        self.packedAt = packedAt
        self.clockPlausible = clockPlausible
        self.importedAt = importedAt
        self.importedBy = importedBy
    }
}
