extension BodyAct {
    /// The body begins to use this deployment.
    public struct Established: Hashable, Codable, Sendable {
        /// The body's own name; a legal entity's, not a person's.
        public let title: String

        public init(title: String) {
            self.title = title
        }
    }
}
