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
    private(set) var version = 0
    let registeredAt: Instant
    private(set) var organisation: OrganisationID?
    private(set) var roles: Set<Role> = []
    private(set) var tokens: [Token] = []
    /// The act whose personal part holds `name` and `email`.
    private(set) var namedBy: ActID

    /// Nil when the first act does not register the person.
    init?(_ envelopes: some Sequence<Envelope>) {
        var iterator = envelopes.makeIterator()
        guard let first = iterator.next(), case .onPerson(.registered) = first.deed, let id = PersonID(first.stream.id)
        else {
            return nil
        }
        self.id = id
        registeredAt = first.at
        namedBy = first.id
        apply(first)
        while let next = iterator.next() { apply(next) }
    }

    func row(personal: PersonalPart?) -> PersonRow {
        PersonRow(
            id: id,
            name: personal?.texts[PersonalField.name],
            email: personal?.texts[PersonalField.email],
            roles: Role.allCases.filter(roles.contains),
            organisation: organisation,
            version: version,
            registeredAt: registeredAt
        )
    }

    private mutating func apply(_ envelope: Envelope) {
        version += 1
        guard case .onPerson(let act) = envelope.deed else { return }
        switch act {
        case .registered(let act):
            organisation = act.organisation
            namedBy = envelope.id
        case .roleGranted(let act): roles.insert(act.role)
        case .roleEnded(let act): roles.remove(act.role)
        case .tokenIssued(let act):
            tokens.append(
                Token(id: act.token, digest: act.digest, role: act.role, issuedAt: envelope.at, expires: act.expires)
            )
        case .tokenRevoked(let act):
            for index in tokens.indices where tokens[index].id == act.token && tokens[index].revokedAt == nil {
                tokens[index].revokedAt = envelope.at
            }
        case .licenceGranted, .licenceRenewed, .licenceWithdrawn, .licenceLapsed, .relationDeclared, .relationEnded,
            .employed,
            .employmentEnded:
            break
        }
    }
}
