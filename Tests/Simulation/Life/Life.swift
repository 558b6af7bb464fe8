public import Recognition

/// One life of a case: everything that happens goes through the process and the store, and each act that is accepted is held against
/// the invariants.
public final class Life {
    public let world: World
    let process: Process
    private(set) var book: Rulebook
    public var rules: CaseRules { book.rules }
    /// Nil before the case was opened.
    public internal(set) var state: CaseState?
    var status = CaseStatus.enquiry
    var store: MemoryStore
    /// The keys of the commands that were done, whatever the store knows of them.
    var done: Set<Int> = []
    var chronicle = Chronicle()
    public internal(set) var now: Instant
    /// What the clocks of the case want next; nil: nothing.
    var nextClockEvent: Instant?
    /// For which version that was found out.
    var clocksReadAt = 0
    private var hasLostZones = false
    /// How many names were given.
    var drawn: UInt64 = 0
    public internal(set) var tally: Tally
    /// What should never have happened.
    public internal(set) var violation: Violation?
    /// The refusal of the latest command; nil where it was accepted.
    var lastRefusal: Refusal?

    init(in world: World, under process: Process, tally: Tally = Tally()) {
        self.world = world
        self.process = process
        store = MemoryStore(remembersAnswers: process.remembersAnswers)
        book = world.book
        now = world.beginning
        self.tally = tally
    }

    static let stream = StreamID.case(World.caseID)

    public var acts: [Act] { store.acts(of: Self.stream) }

    public var finalStatus: CaseStatus? { state.map { _ in status } }

    /// Lives the step.
    public func live(_ step: LifeStep) {
        if step.at > now { now = step.at }
        switch step.event {
        case .command(let command): give(command)
        case .serve: serve()
        case .restart: restart()
        case .erase:
            store.erase(Self.stream)
            restart()
        case .licencesLost(let person):
            if let known = rules.people[person], known.licences.contains(where: { $0.withdrawal == nil }) {
                book = Rulebook(rules.knowing([person: SimulatedPeople.withoutLicences(known)]))
            }
        case .zones(let isLost):
            guard isLost != hasLostZones else { return }
            hasLostZones = isLost
            let people = rules.people
            book = Rulebook((isLost ? SimulatedScheme.withoutZones(rules) : world.book.rules).knowing(people))
            clocksReadAt = 0
        }
    }

    /// What the service knows after a restart is what was stored; it is what it knew before.
    func restart() {
        guard let state, violation == nil else { return }
        var folded: CaseState?
        for act in acts { folded = process.fold(folded, act) }
        if folded != state { violation = Violation(.foldEqualsState, after: acts.last?.envelope) }
        self.state = folded ?? state
    }

    /// When a life is over: somebody has ended the case, and its acts tell so without their personal parts.
    func checkEnd(foldsAgain: Bool) {
        guard let state else { return }
        let isOver = state.phase == .ended || (state.notifiedAt != nil && !state.isHeld && state.openAppeal == nil)
        if !isOver { violation = violation ?? Violation(.noDeadEnd, after: acts.last?.envelope) }
        if foldsAgain { live(LifeStep(at: now, event: .erase)) }
    }

    func draw() -> String {
        drawn += 1
        return Cast.code(drawn)
    }

    func scene(code: String) -> Scene? {
        state.map { Scene(state: $0, status: status, book: book, now: now, code: code) }
    }
}
