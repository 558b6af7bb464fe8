public import Recognition

/// What reading a whole object again showed.
public enum Verification: Hashable, Sendable {
    /// The bytes have the digest that names them.
    case intact(size: Int64)
    /// They do not.
    case altered(found: Digest, size: Int64)
}
