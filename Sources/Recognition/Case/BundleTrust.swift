/// Why a case took the signature of a bundle for one that speaks for its candidate.
public enum BundleTrust: String, Hashable, Codable, Sendable, CaseIterable {
    /// An invitation of the case was in force.
    case invited
    /// An earlier bundle of the case has the same signature.
    case known
    /// The administrator vouched for it.
    case vouched
}
