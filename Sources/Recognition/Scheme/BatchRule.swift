/// What becomes of a batch for decision in which a case is not ready.
public enum BatchRule: String, Hashable, Codable, Sendable, CaseIterable {
    /// The others are decided; the case is named.
    case othersProceed = "others-proceed"
    /// None is decided; the case is named.
    case allOrNone = "all-or-none"
}
