/// A licence to judge one edition of a unit, and what has become of it.
public struct Licence: Hashable, Codable, Sendable {
    public let act: PersonAct.LicenceGranted
    public let grantedAt: Instant
    /// The first instant at which it is no longer current; nil: it stays so.
    public internal(set) var until: Instant?
    public internal(set) var withdrawal: LicenceWithdrawal?

    init(act: PersonAct.LicenceGranted, grantedAt: Instant) {
        self.act = act
        self.grantedAt = grantedAt
        until = act.until
    }

    public func isCurrent(at instant: Instant) -> Bool {
        withdrawal == nil && (act.from ?? grantedAt) <= instant && (until.map { instant < $0 } ?? true)
    }
}
