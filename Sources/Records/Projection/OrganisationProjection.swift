import Recognition

/// The row that follows from an organisation's stream. Pure, and shared by every store; as with persons, the name
/// stays in the personal part.
struct OrganisationProjection {
    let id: OrganisationID
    let kind: OrganisationKind
    let version: Int
    let registeredAt: Instant
    /// The act whose personal part holds `name`.
    let namedBy: ActID

    /// Nil when the first act does not register the organisation.
    init?(_ envelopes: some Collection<Envelope>) {
        guard let first = envelopes.first, case .onOrganisation(.registered(let opening)) = first.deed,
            let id = OrganisationID(first.stream.id)
        else { return nil }
        var (kind, namedBy) = (opening.kind, first.id)
        for envelope in envelopes {
            guard case .onOrganisation(let act) = envelope.deed else { continue }
            switch act {
            case .registered(let act): (kind, namedBy) = (act.kind, envelope.id)
            }
        }
        self.id = id
        self.kind = kind
        self.namedBy = namedBy
        version = envelopes.count
        registeredAt = first.at
    }

    func row(personal: PersonalPart?) -> OrganisationRow {
        OrganisationRow(
            id: id,
            name: personal?.texts[PersonalField.name],
            kind: kind,
            version: version,
            registeredAt: registeredAt
        )
    }
}
