public import Recognition

public protocol PersonRecords: Sendable {
    /// - Throws: `.notFound`.
    func person(_ id: PersonID, in body: BodyID) async throws(RecordsFault) -> PersonRow

    /// In the order of registration, then of identifiers. A role that has ended counts as none.
    func people(in body: BodyID, role: Role?, page: PageRequest) async throws(RecordsFault) -> Page<PersonRow>

    /// - Throws: `.notFound`.
    func organisation(_ id: OrganisationID, in body: BodyID) async throws(RecordsFault) -> OrganisationRow

    /// In the order of registration, then of identifiers.
    func organisations(in body: BodyID, page: PageRequest) async throws(RecordsFault) -> Page<OrganisationRow>

    /// The token with this digest, of whichever body; nil when there is none. Revoked and expired ones are found too.
    func token(_ digest: Digest) async throws(RecordsFault) -> TokenRow?

    /// In the order of issue, then of identifiers; revoked and expired ones too.
    func tokens(of person: PersonID, in body: BodyID) async throws(RecordsFault) -> [TokenRow]
}
