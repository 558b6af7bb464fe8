/// What has become of an application.
public enum Admission: Hashable, Sendable {
    case pending
    case admitted(IdentityCheck, challenge: String)
    case ineligible
}
