/// Who did something, and in which role.
public struct Author: Hashable, Codable, Sendable {
    /// nil: the system itself, for instance when a clock runs out.
    public let person: PersonID?
    public let role: Role

    public init(person: PersonID? = nil, role: Role) {
        self.person = person
        self.role = role
    }
}
