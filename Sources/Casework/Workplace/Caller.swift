public import Recognition

/// Who asks: a person in one role in one body, known by their token.
public struct Caller: Hashable, Sendable {
    public let body: BodyID
    public let person: PersonID
    public let role: Role

    public init(body: BodyID, person: PersonID, role: Role) {
        self.body = body
        self.person = person
        self.role = role
    }

    var author: Author { Author(person: person, role: role) }

    /// - Throws: `.forbidden` unless the caller acts in one of these roles.
    func require(_ roles: Role...) throws(CaseworkFault) {
        guard roles.contains(role) else { throw .forbidden(allowed: roles) }
    }
}
