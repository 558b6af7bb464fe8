/// The signing keys of a body, folded from its own acts.
public struct BodyKeys: Hashable, Sendable {
    /// In the order in which they were added.
    public private(set) var all: [BodyKey] = []

    public init(_ envelopes: some Sequence<Envelope>) {
        for envelope in envelopes {
            switch envelope.deed {
            case .onBody(.keyAdded(let act)): all.append(BodyKey(key: act.key, addedAt: envelope.at))
            case .onBody(.keyRetired(let act)): retire(act.key, at: envelope.at)
            default: break
            }
        }
    }

    /// The key that signs: the latest that was not retired.
    public var current: VerifyingKey? { all.last { $0.retiredAt == nil }?.key }

    private mutating func retire(_ id: KeyID, at instant: Instant) {
        guard let index = all.firstIndex(where: { $0.key.id == id && $0.retiredAt == nil }) else { return }
        all[index] = BodyKey(key: all[index].key, addedAt: all[index].addedAt, retiredAt: instant)
    }
}
