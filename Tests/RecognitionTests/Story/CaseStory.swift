import Recognition

/// A case as a test tells it: each sentence is an act that goes through `Transition`, so that no state is made by hand.
///
/// A step that the domain refuses throws the `Refusal`; a story is a value, so a copy tries something without consequence.
struct CaseStory: Sendable {
    static let id = CaseID(canonical: "CASE00000001")
    static let beginning = Instant(milliseconds: 1_767_600_000_000)

    private(set) var rules: CaseRules
    private(set) var state: CaseState
    private(set) var envelopes: [Envelope] = []
    /// When the next act is done; a minute after the last one.
    private(set) var now = beginning
    private var drawn = 0
    /// What was proposed last, where it was refused.
    private var refused: Proposal?

    /// Somebody applies.
    init(
        units: [UnitCode] = [.cut],
        rule: [DecisionCondition] = StoryScheme.usualRule,
        candidate: PersonID = .ana,
        by author: Author = .candidate()
    ) throws(Refusal) {
        let act = CaseAct.applied(
            .init(candidate: candidate, scheme: StoryScheme.reference, units: StoryScheme.references(to: units))
        )
        try self.init(with: act, by: author, rules: StoryScheme.rules(for: units, rule: rule))
    }

    init(with act: CaseAct, by author: Author, rules: CaseRules) throws(Refusal) {
        self.rules = rules
        let proposal = Proposal(act: act, author: author, at: now)
        state = try Transition.open(Self.id, proposal, under: rules.scheme, beside: rules.otherCases).get()
        note(act, by: author)
    }

    /// Any act at all, by anybody.
    mutating func propose(
        _ act: CaseAct,
        by author: Author,
        giving fields: Set<String> = ["reason"]
    ) throws(Refusal) {
        let proposal = Proposal(act: act, author: author, at: now, fields: fields)
        refused = proposal
        state = try Transition.next(state, proposal, under: rules).get()
        refused = nil
        note(act, by: author)
    }

    /// The guard that stands against what was refused last, by name.
    var opponent: String? {
        guard let refused, let found = GuardTable.opponent(of: refused, in: state, under: rules) else { return nil }
        return "\(type(of: found.rule))"
    }

    private mutating func note(_ act: CaseAct, by author: Author) {
        drawn += 1
        envelopes.append(
            Envelope(
                id: ActID(canonical: Self.code("ACT", drawn)),
                body: BodyID(checked: "north"),
                stream: .case(Self.id),
                version: envelopes.count + 1,
                at: now,
                author: author,
                deed: .onCase(act)
            )
        )
        now = now.adding(seconds: 60)
    }

    mutating func wait(hours: Int64) { now = now.adding(seconds: hours * 3_600) }

    /// The next act is done at that instant, to the millisecond; time does not go back.
    mutating func wait(until instant: Instant) { now = max(now, instant) }

    /// The rules change under the case, as they never should.
    mutating func isJudgedUnder(_ rules: CaseRules) { self.rules = rules }

    mutating func draw(_ prefix: String) -> String {
        drawn += 1
        return Self.code(prefix, drawn)
    }

    private static func code(_ prefix: String, _ number: Int) -> String {
        let digits = String(number)
        return prefix + String(repeating: "0", count: 12 - prefix.count - digits.count) + digits
    }

    /// What stands against these steps; nil when nothing does. The story itself does not go on.
    func refusal(of steps: (inout CaseStory) throws -> Void) throws -> Refusal? {
        var copy = self
        do {
            try steps(&copy)
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    func unit(_ code: UnitCode = .cut) throws -> UnitState {
        guard let unit = state.unit(code) else { throw Missing() }
        return unit
    }

    func status(_ code: UnitCode = .cut) throws -> UnitStatus { state.status(of: try unit(code)) }

    struct Missing: Error {}
}
