import Recognition

/// Something that holds after each act of each life. `Docs/invariants.md` lists them.
public struct Invariant: Sendable {
    /// Stable, for instance `nobody-who-assessed-decides`.
    public let name: String
    /// In one sentence.
    public let rule: String
    /// The acts at which it can be broken.
    let kinds: Set<CaseAct.Kind>
    /// Nil: it is not of one act, and the simulation itself looks for it.
    let holds: (@Sendable (Moment) -> Bool)?

    init(
        _ name: String,
        _ rule: String,
        at kinds: Set<CaseAct.Kind> = Set(CaseAct.Kind.allCases),
        holds: (@Sendable (Moment) -> Bool)? = nil
    ) {
        self.name = name
        self.rule = rule
        self.kinds = kinds
        self.holds = holds
    }

    /// All of them, by area.
    public static let areas: [(name: String, invariants: [Invariant])] = [
        ("The record", record), ("Evidence", evidence), ("Assessment", assessment), ("Judgements", judgements),
        ("Verification and decision", decision), ("Certificates", certificates), ("Appeals and reassessment", appeals),
        ("Clocks", clocks), ("Concerns and ends", concerns),
    ]

    private static let table: [CaseAct.Kind: [Invariant]] = {
        let all = areas.flatMap(\.invariants)
        return Dictionary(
            uniqueKeysWithValues: CaseAct.Kind.allCases.map { kind in
                (kind, all.filter { $0.holds != nil && $0.kinds.contains(kind) })
            }
        )
    }()

    static func firstBroken(by moment: Moment) -> Invariant? {
        table[moment.act.kind]?.first { $0.holds?(moment) == false }
    }
}
