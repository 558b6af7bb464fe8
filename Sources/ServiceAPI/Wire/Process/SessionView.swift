public import Recognition

/// A competency conversation or a live observation.
public struct SessionView: Hashable, Codable, Sendable {
    public let id: SessionID
    public let unit: UnitCode
    public let form: SessionForm
    public let startsAt: Timestamp
    public let minutes: Int
    /// An address or a link.
    public let place: String?
    public let state: SessionStateView

    public init(
        id: SessionID,
        unit: UnitCode,
        form: SessionForm,
        startsAt: Timestamp,
        minutes: Int,
        place: String? = nil,
        state: SessionStateView
    ) {
        self.id = id
        self.unit = unit
        self.form = form
        self.startsAt = startsAt
        self.minutes = minutes
        self.place = place
        self.state = state
    }
}
