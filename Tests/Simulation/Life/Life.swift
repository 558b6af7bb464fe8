public import Recognition

/// One life of a case: everything that happens goes through the process and the store, and each act that is accepted is held against
/// the invariants.
public struct Life: Sendable {
    public let world: World
    let process: Process
    public private(set) var rules: CaseRules
    /// Nil before the case was opened.
    public internal(set) var state: CaseState?
    var status = CaseStatus.enquiry
    var store = MemoryStore()
    var chronicle = Chronicle()
    public internal(set) var now: Instant
    /// What the clocks of the case want next; nil: nothing.
    var nextClockEvent: Instant?
    /// For which version that was found out.
    var clocksReadAt = 0
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
        rules = world.rules
        now = world.beginning
        self.tally = tally
    }

    static let stream = StreamID.case(World.caseID)

    public var acts: [Act] { store.acts(of: Self.stream) }

    public var finalStatus: CaseStatus? { state.map { _ in status } }

    /// Lives the step.
    public mutating func live(_ step: LifeStep) {
        if step.at > now { now = step.at }
        switch step.event {
        case .command(let command): give(command)
        case .serve: serve()
        case .restart: restart()
        case .erase:
            store.erase(Self.stream)
            restart()
        case .licencesLost(let person):
            if let known = rules.people[person] {
                rules = rules.knowing([person: SimulatedPeople.withoutLicences(known)])
            }
        case .zones(let isLost):
            let people = rules.people
            rules = (isLost ? SimulatedScheme.withoutZones(world.rules) : world.rules).knowing(people)
            clocksReadAt = 0
        }
    }

    /// What the service knows after a restart is what was stored; it is what it knew before.
    mutating func restart() {
        guard let state, violation == nil else { return }
        var folded: CaseState?
        for act in acts { folded = process.fold(folded, act.envelope) }
        if folded != state { violation = Violation(.foldEqualsState, after: acts.last?.envelope) }
        self.state = folded ?? state
    }

    /// When a life is over: somebody has ended the case, and its acts tell so without their personal parts.
    mutating func checkEnd() {
        guard let state else { return }
        let isOver = state.phase == .ended || (state.notifiedAt != nil && !state.isHeld && state.openAppeal == nil)
        if !isOver { violation = violation ?? Violation(.noDeadEnd, after: acts.last?.envelope) }
        live(LifeStep(at: now, event: .erase))
    }

    mutating func draw() -> String {
        drawn += 1
        return Cast.code(drawn)
    }

    func scene(code: String) -> Scene? {
        state.map { Scene(state: $0, status: status, rules: rules, now: now, code: code) }
    }
}
