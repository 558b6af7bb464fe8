/// The room on the vault's file system, in bytes.
public struct VaultSpace: Hashable, Sendable {
    /// What a process like this one may still write.
    public let free: Int64
    /// The size of the whole.
    public let total: Int64
    /// What staging files hold already.
    public let staged: Int64

    public init(free: Int64, total: Int64, staged: Int64) {
        self.free = free
        self.total = total
        self.staged = staged
    }
}
