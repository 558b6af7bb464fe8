/// Who sits over an appeal.
public struct AppealPanel: Hashable, Codable, Sendable {
    public static let memberRange = 1...15

    public let members: Int
    /// How many of the members neither work for the body nor are connected to it otherwise; at least one, so that nobody is
    /// judge in their own cause (Ofqual's General Condition I1.2).
    public let outsiders: Int

    /// Nil when there is no outsider, or more of them than members.
    public init?(members: Int, outsiders: Int) {
        guard Self.memberRange.contains(members), (1...members).contains(outsiders) else { return nil }
        self.members = members
        self.outsiders = outsiders
    }

    private init() {
        members = 3
        outsiders = 1
    }

    /// Of three, one from outside.
    public static let usual = AppealPanel()

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let members = try container.decode(Int.self, forKey: .members)
        let outsiders = try container.decode(Int.self, forKey: .outsiders)
        guard let panel = AppealPanel(members: members, outsiders: outsiders) else {
            throw DecodingError.dataCorruptedError(
                forKey: .outsiders,
                in: container,
                debugDescription: "a panel has 1 to 15 members, at least one of them an outsider"
            )
        }
        self = panel
    }
}
