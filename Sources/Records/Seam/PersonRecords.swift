public import Recognition

public protocol PersonRecords: Sendable {
    /// - Throws: `.notFound`.
    func person(_ id: PersonID, in body: BodyID) async throws(RecordsFault) -> PersonRow

    func people(in body: BodyID, role: Role?, page: PageRequest) async throws(RecordsFault) -> Page<PersonRow>

    func organisations(in body: BodyID, page: PageRequest) async throws(RecordsFault) -> Page<OrganisationRow>

    /// The token with this digest, of whichever body; nil when there is none. Revoked and expired ones are found too.
    func token(_ digest: Digest) async throws(RecordsFault) -> TokenRow?

    func tokens(of person: PersonID, in body: BodyID) async throws(RecordsFault) -> [TokenRow]
}
