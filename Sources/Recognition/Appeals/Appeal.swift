/// An appeal at one stage, as it was lodged and what has become of it.
public struct Appeal: Hashable, Codable, Sendable {
    public let act: CaseAct.AppealLodged
    public let lodgedAt: Instant
    public internal(set) var admittedAt: Instant?
    /// Empty until the body has appointed it.
    public internal(set) var panel: [PanelMember] = []
    public internal(set) var ending: Ending?
    public internal(set) var endedAt: Instant?

    public enum Ending: Hashable, Codable, Sendable {
        case withdrawn
        case inadmissible(InadmissibilityCause)
        case decided(CaseAct.AppealDecided)
    }

    init(act: CaseAct.AppealLodged, lodgedAt: Instant) {
        self.act = act
        self.lodgedAt = lodgedAt
    }

    public var isOpen: Bool { ending == nil }

    /// Whether the panel changed or reopened what was contested.
    public var isUpheld: Bool {
        guard case .decided(let act) = ending else { return false }
        return act.outcome != .dismissed
    }
}
