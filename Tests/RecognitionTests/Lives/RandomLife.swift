import AssayTesting
import Recognition

/// One life of a case that a seed draws: sensible steps and nonsense, by everybody in every role, all of it through `Transition`.
struct RandomLife {
    let seed: UInt64
    let rules: CaseRules
    private(set) var state: CaseState
    private(set) var envelopes: [Envelope] = []
    private(set) var now = CaseStory.beginning
    private(set) var refusals: [RefusalCode] = []
    private(set) var statuses: Set<CaseStatus> = []
    /// What should never have happened.
    private(set) var violations: [String] = []
    var generator: SeededGenerator
    private var drawn = 0

    init(seed: UInt64) throws(Refusal) {
        self.seed = seed
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...3, using: &generator)
        let units = Array([UnitCode.cut, .edge, .wash].shuffled(using: &generator).prefix(count))
        let rules = StoryScheme.rules(for: units, rule: LifeDice.rule(using: &generator))
        // Applications are tried until one is right.
        while true {
            let application = LifeDice.application(for: units, using: &generator)
            do {
                state = try Transition.open(CaseStory.id, application).get()
                self.rules = rules
                self.generator = generator
                note(application)
                return
            } catch {
                refusals.append(error.code)
            }
        }
    }

    mutating func live(steps: Int) {
        var left = steps
        while left > 0 {
            step()
            // When it is over, a few more attempts are enough.
            left = isOver ? min(left - 1, 6) : left - 1
        }
        if CaseState.fold(envelopes) != state { violations.append("seed \(seed): the envelopes fold to another state") }
    }

    var isOver: Bool {
        state.withdrawnAt != nil || state.admission == .ineligible || state.notifiedAt != nil
    }

    private mutating func step() {
        let isSensible = Int.random(in: 0..<100, using: &generator) < 55
        let code = draw()
        let sensible = isSensible ? GoodPeople.nextStep(in: state, under: rules, code: code) : nil
        let altered = sensible.map { LifeDice.altered($0, in: self, code: code, using: &generator) }
        propose(altered ?? LifeDice.step(in: self, code: code, using: &generator))
        let isLong = Int.random(in: 0..<12, using: &generator) == 0
        now = now.adding(seconds: Int64.random(in: 0...(isLong ? 200_000 : 600), using: &generator))
    }

    /// Whatever state the case is in, people of good will can bring it to a decision. Returns false when they cannot.
    mutating func bringToDecision() -> Bool {
        for _ in 0..<120 {
            guard let step = GoodPeople.nextStep(in: state, under: rules, code: draw()) else { break }
            let version = state.version
            propose(step)
            if state.version == version { return false }
            now = now.adding(seconds: 60)
        }
        return state.notifiedAt != nil
    }

    private mutating func propose(_ step: LifeStep) {
        let proposal = Proposal(act: step.act, author: step.author, at: now)
        switch Transition.next(state, proposal, under: rules) {
        case .success(let next):
            violations += LifeInvariants.violations(of: proposal, from: state, to: next, under: rules).map {
                "seed \(seed): \($0)"
            }
            state = next
            note(proposal)
        case .failure(let refusal):
            refusals.append(refusal.code)
            if refusal.reason.isEmpty || refusal.remedy.isEmpty {
                violations.append("seed \(seed): \(refusal.code) says nothing")
            }
        }
    }

    private mutating func note(_ proposal: Proposal) {
        statuses.insert(state.status)
        envelopes.append(
            Envelope(
                id: ActID(canonical: draw()),
                body: BodyID(checked: "north"),
                stream: .case(CaseStory.id),
                version: envelopes.count + 1,
                at: proposal.at,
                author: proposal.author,
                deed: .onCase(proposal.act)
            )
        )
    }

    private mutating func draw() -> String {
        drawn += 1
        let digits = String(drawn)
        return "X" + String(repeating: "0", count: 11 - digits.count) + digits
    }
}

/// What somebody wants to do.
struct LifeStep {
    let act: CaseAct
    let author: Author
}
