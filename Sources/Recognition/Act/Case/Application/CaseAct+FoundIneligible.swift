extension CaseAct {
    /// The application is refused; the reason is in the personal part.
    public struct FoundIneligible: Hashable, Codable, Sendable {
        public init() {}
    }
}
