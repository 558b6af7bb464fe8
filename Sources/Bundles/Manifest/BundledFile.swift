public import Recognition

/// A file of a bundle.
public struct BundledFile: Hashable, Sendable {
    /// Bytes of a name, at most.
    public static let longestName = 1_024

    public let entry: BundleEntry
    /// As the file was called where it was packed, without its folders: text of a stranger, never a path.
    public let name: String
    /// When the file was last written, by the clock of the device.
    public let modifiedAt: Instant

    public init(entry: BundleEntry, name: String, modifiedAt: Instant) {
        self.entry = entry
        self.name = name
        self.modifiedAt = modifiedAt
    }
}
