/// How the phone must have been held.
public enum OrientationRequirement: String, Hashable, Codable, Sendable, CaseIterable {
    case any
    case landscape
    case portrait
}
