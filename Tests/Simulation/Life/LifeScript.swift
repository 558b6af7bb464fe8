import Recognition

/// What a seed makes of a life, step by step.
struct LifeScript {
    let world: World
    private var dice: Dice
    private var keys = 0
    /// Steps left when nothing is left to do.
    private var afterlife = 6
    /// A command that will come once more, or late.
    private var delayed: Command?
    /// What comes after the service has noticed what is due.
    private var pending: LifeStep?
    private var hasLostZones = false

    init(seed: UInt64) {
        dice = Dice(seed: seed)
        world = World(&dice)
    }

    /// Nil: the life is over.
    mutating func nextStep(in life: Life) -> LifeStep? {
        if let pending {
            self.pending = nil
            return pending
        }
        let seconds = pause()
        let at = life.now.adding(seconds: seconds)
        guard let state = life.state else { return LifeStep(at: at, event: .command(opening())) }
        if state.phase == .ended || afterlife <= 0 {
            afterlife -= 1
            if afterlife < -3 { return nil }
        }
        let draw = dice.below(100)
        if draw < 6, let event = event(in: life, at: at) { return event }
        guard let scene = life.scene(code: life.draw()) else { return nil }
        let deed = deed(draw, scene)
        let command = Command(
            deed.act,
            by: deed.author,
            givesReason: deed.givesReason,
            seen: nil,
            key: deed.author.role == .system ? nil : nextKey()
        )
        if dice.falls(1, of: 10) { delayed = Command(deed.act, by: deed.author, seen: state.version, key: command.key) }
        let step = LifeStep(at: max(at, deed.notBefore ?? at), event: .command(command))
        // In a long time the service mostly notices first what has become due.
        guard step.at.since(life.now) > 3_600_000, dice.falls(4, of: 5) else { return step }
        pending = step
        return LifeStep(at: step.at, event: .serve)
    }

    private mutating func nextKey() -> Int {
        keys += 1
        return keys
    }

    /// Applications are tried until one is right.
    private mutating func opening() -> Command {
        let kind: CaseAct.Kind = dice.falls(1, of: 6) ? .enquired : .applied
        let act = dice.falls(1, of: 16) ? .withdrawn(.init()) : Chance.opening(kind, as: world.units, &dice)
        let author = dice.falls(1, of: 16) ? Author(person: dice.pick(Cast.few), role: .administrator) : .applicant
        return Command(act, by: author, key: nextKey())
    }

    private mutating func deed(_ draw: Int, _ scene: Scene) -> Deed {
        if draw < 70 {
            if let good = GoodPeople.nextDeed(scene) { return Chance.altered(good, scene, &dice) }
            afterlife -= 1
        }
        if draw < 93 { return Chance.likely(scene, &dice) }
        return Chance.nonsense(scene, &dice)
    }

    /// What happens beside what people want.
    private mutating func event(in life: Life, at instant: Instant) -> LifeStep? {
        let event: LifeStep.Event
        switch dice.below(7) {
        case 0, 1, 2:
            // The same once more: with its key, as a copy that was made on the state of then, or as a wish of its own.
            guard let command = delayed else { return nil }
            delayed = nil
            let way = dice.below(3)
            event = .command(
                Command(
                    command.act,
                    by: command.author,
                    seen: way == 1 ? command.seen : nil,
                    key: way == 0 ? command.key : nextKey()
                )
            )
        case 3: event = dice.falls(1, of: 4) ? .erase : .restart
        case 4: event = .licencesLost(Cast.assessors[dice.below(3)])
        case 5:
            // Down for a week: what was due meanwhile is noticed afterwards.
            return LifeStep(at: instant.adding(days: 7), event: .serve)
        default:
            hasLostZones.toggle()
            event = .zones(isLost: hasLostZones)
        }
        return LifeStep(at: instant, event: event)
    }

    /// Seconds until the next step: mostly minutes, sometimes days, rarely a year.
    private mutating func pause() -> Int64 {
        let draw = dice.below(100)
        if draw < 82 { return Int64(dice.below(600)) }
        if draw < 94 { return Int64(dice.below(2 * 86_400)) }
        if draw < 99 { return Int64(dice.below(20 * 86_400)) }
        return Int64(dice.below(500 * 86_400))
    }
}
