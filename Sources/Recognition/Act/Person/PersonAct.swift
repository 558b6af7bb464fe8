/// What is done to a person's record.
public enum PersonAct: Hashable, Sendable {
    case registered(Registered)
    case roleGranted(RoleGranted)
    case roleEnded(RoleEnded)
    case tokenIssued(TokenIssued)
    case tokenRevoked(TokenRevoked)
    case licenceGranted(LicenceGranted)
    case licenceRenewed(LicenceRenewed)
    case licenceWithdrawn(LicenceWithdrawn)
    case licenceLapsed(LicenceLapsed)
    case relationDeclared(RelationDeclared)
    case relationEnded(RelationEnded)
    case employed(Employed)
    case employmentEnded(EmploymentEnded)
}
