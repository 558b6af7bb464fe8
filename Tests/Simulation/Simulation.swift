import Recognition

/// Lives from seeds, each brought to its end.
public enum Simulation {
    /// No life is longer; most are over before.
    static let mostSteps = 48
    /// Within so many steps people of good will end any case.
    static let mostGoodSteps = 90

    /// One life. The same seed is the same life.
    ///
    /// - Parameter note: is told each step before it is lived.
    public static func live(
        _ seed: UInt64,
        under process: Process = .sound,
        tally: Tally = Tally(),
        note: (LifeStep) -> Void = { _ in }
    ) -> Life {
        var script = LifeScript(seed: seed)
        let life = Life(in: script.world, under: process, tally: tally)
        for _ in 0..<mostSteps {
            guard life.violation == nil, let step = script.nextStep(in: life) else { break }
            note(step)
            life.live(step)
        }
        finish(life, foldsAgain: seed % 4 == 0)
        return life
    }

    /// A life of these steps.
    ///
    /// - Parameter finishes: whether good people then bring it to its end: for what breaks in their hands alone.
    static func relive(_ steps: [LifeStep], in world: World, under process: Process, finishes: Bool) -> Life {
        let life = Life(in: world, under: process)
        // What comes into the world anew has no name that the steps know.
        life.drawn = 1_000_000
        for step in steps where life.violation == nil { life.live(step) }
        if finishes { finish(life, foldsAgain: true) }
        return life
    }

    /// People of good will bring the case to its end, wherever chance has left it; of each fourth life the acts are folded once more.
    static func finish(_ life: Life, foldsAgain: Bool) {
        guard life.violation == nil, life.state != nil else { return }
        life.live(LifeStep(at: life.now, event: .zones(isLost: false)))
        var left = mostGoodSteps
        while life.violation == nil {
            // What is due comes first, and what is decided is decided at the time at which it is done.
            life.live(LifeStep(at: life.now.adding(seconds: 60), event: .serve))
            guard let scene = life.scene(code: life.draw()), let deed = GoodPeople.nextDeed(scene) else { break }
            if let later = deed.notBefore, later > life.now {
                life.live(LifeStep(at: later, event: .serve))
                continue
            }
            life.live(LifeStep(at: life.now, event: .command(Command(deed.act, by: deed.author))))
            left -= 1
            if left < 0 || life.lastRefusal != nil {
                life.violation =
                    life.violation ?? Violation(.noDeadEnd, after: nil, act: deed.act, refused: life.lastRefusal)
            }
            if life.violation != nil { return }
        }
        life.checkEnd(foldsAgain: foldsAgain)
    }

    /// Lives all seeds; stops at the first that breaks something.
    public static func run(
        _ seeds: Range<UInt64>,
        under process: Process = .sound,
        recordsTransitions: Bool = false
    ) -> (tally: Tally, failed: UInt64?) {
        var tally = Tally(recordsTransitions: recordsTransitions)
        for seed in seeds {
            let life = live(seed, under: process, tally: tally)
            tally = life.tally
            tally.lives += 1
            if let status = life.finalStatus { tally.ends[status, default: 0] += 1 }
            if life.violation != nil { return (tally, seed) }
        }
        return (tally, nil)
    }
}
