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
    /// What it is to be about; personal.
    public let topic: String?
    /// What its assessor noted; personal.
    public let notes: String?
    /// Why it was cancelled; personal.
    public let reason: String?

    public init(
        id: SessionID,
        unit: UnitCode,
        form: SessionForm,
        startsAt: Timestamp,
        minutes: Int,
        place: String? = nil,
        state: SessionStateView,
        topic: String? = nil,
        notes: String? = nil,
        reason: String? = nil
    ) {
        self.id = id
        self.unit = unit
        self.form = form
        self.startsAt = startsAt
        self.minutes = minutes
        self.place = place
        self.state = state
        self.topic = topic
        self.notes = notes
        self.reason = reason
    }
}
