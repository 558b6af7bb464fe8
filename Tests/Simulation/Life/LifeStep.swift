public import Recognition

/// One thing that happens in a life.
public struct LifeStep: Sendable {
    /// Not before it; a step that comes later than it was meant to comes when it can.
    public let at: Instant
    public let event: Event

    public enum Event: Sendable {
        /// Somebody wants to do something.
        case command(Command)
        /// The service does what is due: what follows, clocks that ran out, allocations that are over.
        case serve
        /// The service is started anew: what it knows is what was stored.
        case restart
        /// The personal parts of all acts are deleted.
        case erase
        /// An assessor loses their licences.
        case licencesLost(PersonID)
        /// The machine loses its time zones, or gets them back.
        case zones(isLost: Bool)
    }
}

/// What somebody asks the service to do.
public struct Command: Sendable {
    public let act: CaseAct
    public let author: Author
    /// The fields of its personal part; empty: it has none.
    public let givesReason: Bool
    /// The version of the case that its author saw; nil: the present one.
    public let seen: Int?
    /// Names it: the same command with the same key is done once. Nil for the service itself.
    public let key: Int?

    init(_ act: CaseAct, by author: Author, givesReason: Bool = true, seen: Int? = nil, key: Int? = nil) {
        self.act = act
        self.author = author
        self.givesReason = givesReason
        self.seen = seen
        self.key = key
    }
}
