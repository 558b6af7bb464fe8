/// The kinds of stream that there are.
public enum StreamKind: String, Hashable, Codable, Sendable, CaseIterable {
    case `case`
    case person
    case organisation
    case body
}
