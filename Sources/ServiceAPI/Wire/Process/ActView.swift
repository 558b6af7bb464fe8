public import Recognition

/// An act of a case, without its payload and without names.
public struct ActView: Hashable, Codable, Sendable {
    /// Its position in the case, from 1.
    public let version: Int
    public let at: Timestamp
    /// For instance `plan-agreed`.
    public let kind: String
    public let role: Role
    /// Absent: the service itself; or not the reader's to know.
    public let person: PersonID?
    /// Whether names or texts belong to it, which may have been erased.
    public let hasPersonalPart: Bool

    public init(version: Int, at: Timestamp, kind: String, role: Role, person: PersonID? = nil, hasPersonalPart: Bool) {
        self.version = version
        self.at = at
        self.kind = kind
        self.role = role
        self.person = person
        self.hasPersonalPart = hasPersonalPart
    }
}
