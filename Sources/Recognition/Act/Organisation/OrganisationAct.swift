/// What is done to an organisation's record.
public enum OrganisationAct: Hashable, Sendable {
    case registered(Registered)
}
