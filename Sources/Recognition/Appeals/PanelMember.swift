/// Somebody who sits over an appeal.
public struct PanelMember: Hashable, Codable, Sendable {
    public let person: PersonID
    /// Neither works for the body nor is connected to it otherwise (Ofqual General Condition I1.2).
    public let isOutsider: Bool

    public init(person: PersonID, isOutsider: Bool) {
        self.person = person
        self.isOutsider = isOutsider
    }
}
