import Recognition

/// The rows that follow from a person's stream. Pure, and shared by every store.
///
/// The name is not among them: it stays in the personal part of one act, and rows are read together with that part. So
/// erasing the part is all there is to erase.
struct PersonProjection {
    struct Token {
        let id: TokenID
        let digest: Digest
        let role: Role
        let issuedAt: Instant
        let expires: Instant?
        var revokedAt: Instant?
    }

    let id: PersonID
    let version: Int
    let registeredAt: Instant
    private(set) var organisation: OrganisationID?
    /// In the order of `Role`, then of schemes, the grant for all of them first.
    let grants: [PersonAct.RoleGranted]
    private(set) var tokens: [Token] = []
    /// In the order in which they were granted.
    private(set) var licences: [LicenceRow] = []
    /// The act whose personal part holds `name` and `email`.
    private(set) var namedBy: ActID

    /// Nil when the first act does not register the person.
    init?(_ envelopes: some Collection<Envelope>) {
        guard let first = envelopes.first, let state = PersonState.fold(envelopes) else { return nil }
        id = state.id
        version = envelopes.count
        registeredAt = first.at
        namedBy = first.id
        grants = state.roles.inOrder
        var lapses: [LicenceID: Instant] = [:]
        for envelope in envelopes {
            guard case .onPerson(let act) = envelope.deed else { continue }
            if case .licenceLapsed(let act) = act { lapses[act.licence] = act.dueAt }
            apply(act, of: envelope)
        }
        licences = state.licences.map { licence in
            LicenceRow(
                id: licence.act.licence,
                person: state.id,
                unit: licence.act.unit,
                from: licence.act.from ?? licence.grantedAt,
                until: licence.until,
                withdrawal: licence.withdrawal,
                isLapsed: licence.until != nil && lapses[licence.act.licence] == licence.until
            )
        }
    }

    func row(personal: PersonalPart?) -> PersonRow {
        PersonRow(
            id: id,
            name: personal?.texts[PersonalField.name],
            email: personal?.texts[PersonalField.email],
            grants: grants,
            organisation: organisation,
            version: version,
            registeredAt: registeredAt
        )
    }

    private mutating func apply(_ act: PersonAct, of envelope: Envelope) {
        switch act {
        case .registered(let act):
            organisation = act.organisation
            namedBy = envelope.id
        case .tokenIssued(let act):
            tokens.append(
                Token(id: act.token, digest: act.digest, role: act.role, issuedAt: envelope.at, expires: act.expires)
            )
        case .tokenRevoked(let act):
            for index in tokens.indices where tokens[index].id == act.token && tokens[index].revokedAt == nil {
                tokens[index].revokedAt = envelope.at
            }
        // Roles and licences are folded by the domain; relations and employments have no rows: whoever needs them folds the
        // person.
        case .roleGranted, .roleEnded, .licenceGranted, .licenceRenewed, .licenceWithdrawn, .licenceLapsed,
            .relationDeclared, .relationEnded, .employed, .employmentEnded:
            break
        }
    }
}
