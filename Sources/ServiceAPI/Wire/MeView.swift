public import Recognition

/// Who a token stands for.
public struct MeView: Hashable, Codable, Sendable {
    public let person: PersonID
    public let name: String?
    public let role: Role
    public let body: BodyID
    public let bodyTitle: String

    public init(person: PersonID, name: String? = nil, role: Role, body: BodyID, bodyTitle: String) {
        self.person = person
        self.name = name
        self.role = role
        self.body = body
        self.bodyTitle = bodyTitle
    }
}
