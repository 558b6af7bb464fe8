/// What is done to a person's record.
public enum PersonAct: Hashable, Sendable {
    case registered(Registered)
    case roleGranted(RoleGranted)
    case roleEnded(RoleEnded)
    case tokenIssued(TokenIssued)
    case tokenRevoked(TokenRevoked)
}
