import Recognition

/// The rows that follow from a body's own stream. Pure, and shared by every store.
struct BodyProjection {
    let row: BodyRow
    /// The latest adoption of each code, in the order of codes.
    let schemes: [AdoptedScheme]

    /// Nil when the first act does not establish the body.
    init?(_ envelopes: some Collection<Envelope>) {
        guard let first = envelopes.first, case .onBody(.established(let opening)) = first.deed else { return nil }
        var title = opening.title
        var latest: [SchemeCode: AdoptedScheme] = [:]
        for envelope in envelopes {
            guard case .onBody(let act) = envelope.deed else { continue }
            switch act {
            case .established(let act): title = act.title
            case .schemeAdopted(let act):
                latest[act.scheme.code] = AdoptedScheme(scheme: act.scheme, units: act.units, adoptedAt: envelope.at)
            // Keys have no rows: whoever needs them folds the few acts of the body.
            case .keyAdded, .keyRetired: break
            }
        }
        row = BodyRow(id: first.body, title: title, establishedAt: first.at)
        schemes = latest.values.sorted { $0.scheme.code < $1.scheme.code }
    }
}
