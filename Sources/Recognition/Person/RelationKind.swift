/// How somebody may be partial.
public enum RelationKind: String, Hashable, Codable, Sendable, CaseIterable {
    /// By blood, marriage or household, to the second degree.
    case family
    case intimate
    /// Taught or trained them in what is judged.
    case trained
    /// Manages them, or is managed by them.
    case supervises
    /// At the same site.
    case colleague
    case business
    /// Told in the personal part.
    case other
}
