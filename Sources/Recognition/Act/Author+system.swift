extension Author {
    /// The service itself.
    public static let system = Author(role: .system)
}
