/// What a case knows of the devices that pack its evidence.
extension CaseState {
    public func bundle(_ digest: Digest) -> AcceptedBundle? { bundles.first { $0.act.bundle == digest } }

    /// Whose key this is, as far as the case knows.
    func standing(of key: DeviceKey, at instant: Instant) -> KeyStanding {
        // An invitation has an end, which an earlier bundle does not move.
        if let invitation = invitations.first(where: { $0.key == key }) {
            return instant < invitation.expires ? .invited : .expired
        }
        return bundles.contains { $0.act.key == key } ? .known : .unknown
    }

    enum KeyStanding {
        case invited, expired, known, unknown

        /// Nil: only somebody's word can speak for it.
        var trust: BundleTrust? {
            switch self {
            case .invited: .invited
            case .known: .known
            case .expired, .unknown: nil
            }
        }
    }

    mutating func accept(_ act: CaseAct.BundleAccepted, by author: Author, at instant: Instant) {
        let trust = standing(of: act.key, at: instant).trust ?? .vouched
        bundles.append(AcceptedBundle(act: act, trust: trust, by: author.person, at: instant))
    }
}
