/// What an administrator asks to be done to a person's record, beside roles and tokens, which have ways of their own.
///
/// In JSON an object with one key, the verb: `{"withdraw-licence": {"licence": "…", "cause": "drift"}}`.
public enum PersonVerb: Hashable, Codable, Sendable {
    /// In the edition that the body has adopted by now. Nil until: it stays current, where the scheme sets no term.
    case grantLicence(scheme: SchemeCode, unit: UnitCode, until: Timestamp?)
    case renewLicence(licence: LicenceID, until: Timestamp?)
    case withdrawLicence(licence: LicenceID, cause: LicenceWithdrawal)
    case declareRelation(nature: RelationKind, person: PersonID?, organisation: OrganisationID?, from: Timestamp?)
    case endRelation(relation: RelationID)
    case employ(organisation: OrganisationID)
    case endEmployment(organisation: OrganisationID)

    /// The stable names of the verbs in the API.
    public enum CodingKeys: String, CodingKey, CaseIterable, Sendable {
        case grantLicence = "grant-licence"
        case renewLicence = "renew-licence"
        case withdrawLicence = "withdraw-licence"
        case declareRelation = "declare-relation"
        case endRelation = "end-relation"
        case employ
        case endEmployment = "end-employment"
    }
}
