public import Recognition

/// What a bundle is: for which case, what is in it, by whose key it was signed. The names are the packer's, the digests are not.
///
/// In a bundle it is `bundle.json`, UTF-8, one object. Times are milliseconds since 1970 by the clock of the device that packed.
public struct BundleManifest: Hashable, Sendable {
    /// Names the version of the format; anything else is refused.
    public static let format = "assay-bundle-1"
    /// Bytes of a manifest.
    public static let mostBytes = 256 << 10
    public static let mostFiles = 200
    /// Milliseconds that a clock can show, however wrong it is: to the end of the year 9999.
    static let times: ClosedRange<Int64> = 0...253_402_300_799_999

    /// The body, where the packer knew its code; else the case alone tells it.
    public let body: BodyID?
    public let caseID: CaseID
    public let key: DeviceKey
    public let packedAt: Instant
    public let declaration: BundleDeclaration?
    /// Never empty; no digest twice.
    public let files: [BundledFile]

    public init(
        body: BodyID?,
        caseID: CaseID,
        key: DeviceKey,
        packedAt: Instant,
        declaration: BundleDeclaration?,
        files: [BundledFile]
    ) {
        self.body = body
        self.caseID = caseID
        self.key = key
        self.packedAt = packedAt
        self.declaration = declaration
        self.files = files
    }
}
