extension OrganisationAct {
    /// An organisation is known to the body; its name is in the personal part.
    public struct Registered: Hashable, Codable, Sendable {
        public let kind: OrganisationKind

        public init(kind: OrganisationKind) {
            self.kind = kind
        }

        /// `kind` alone names the act itself in the same JSON object.
        private enum CodingKeys: String, CodingKey {
            case kind = "organisationKind"
        }
    }
}
