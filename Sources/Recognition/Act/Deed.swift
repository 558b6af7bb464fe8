/// What was done, in whichever stream.
public enum Deed: Hashable, Sendable {
    case onCase(CaseAct)
    case onPerson(PersonAct)
    case onOrganisation(OrganisationAct)
    case onBody(BodyAct)

    public var stream: StreamKind {
        switch self {
        case .onCase: .case
        case .onPerson: .person
        case .onOrganisation: .organisation
        case .onBody: .body
        }
    }

    /// The stable name of the act within its stream, for instance `evidence-received`.
    public var kind: String {
        switch self {
        case .onCase(let act): act.kind.rawValue
        case .onPerson(let act): act.kind.rawValue
        case .onOrganisation(let act): act.kind.rawValue
        case .onBody(let act): act.kind.rawValue
        }
    }
}
