public import Recognition

public protocol PersonRecords: Sendable {
    /// - Throws: `.notFound`.
    func person(_ id: PersonID, in body: BodyID) async throws(RecordsFault) -> PersonRow

    /// In the order of registration, then of identifiers.
    ///
    /// - Parameters:
    ///   - role: only those who hold it at `instant`, in any scheme; nil: everybody.
    func people(
        in body: BodyID,
        role: Role?,
        at instant: Instant,
        page: PageRequest
    ) async throws(RecordsFault) -> Page<PersonRow>

    /// Everybody who holds a role at that moment, in the order of identifiers.
    ///
    /// - Parameter scheme: only those who hold it in this one, whether it was granted for it alone or for all; nil: in any.
    func people(
        holding role: Role,
        in body: BodyID,
        scheme: SchemeCode?,
        at instant: Instant
    ) async throws(RecordsFault) -> [PersonID]

    /// By their end, those without one last, then by identifier.
    func licences(
        in body: BodyID,
        matching filter: LicenceFilter,
        page: PageRequest
    ) async throws(RecordsFault) -> Page<LicenceRow>

    /// - Throws: `.notFound`.
    func organisation(_ id: OrganisationID, in body: BodyID) async throws(RecordsFault) -> OrganisationRow

    /// In the order of registration, then of identifiers.
    func organisations(in body: BodyID, page: PageRequest) async throws(RecordsFault) -> Page<OrganisationRow>

    /// The token with this digest, of whichever body; nil when there is none. Revoked and expired ones are found too.
    func token(_ digest: Digest) async throws(RecordsFault) -> TokenRow?

    /// In the order of issue, then of identifiers; revoked and expired ones too.
    func tokens(of person: PersonID, in body: BodyID) async throws(RecordsFault) -> [TokenRow]
}
