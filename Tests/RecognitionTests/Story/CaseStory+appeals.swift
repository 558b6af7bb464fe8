import Recognition

/// The steps of an appeal.
extension CaseStory {
    /// Against the decision that stands, about the first round of each unit that it does not recognise, unless told otherwise.
    @discardableResult
    mutating func appeal(
        _ units: [UnitCode]? = nil,
        round: Round = .first,
        attempt: Int? = nil,
        grounds: [AppealGround] = [.judgement],
        stage: Int? = nil,
        against decision: DecisionID? = nil,
        arrivedAt: Instant? = nil,
        by author: Author = .candidate()
    ) throws(Refusal) -> AppealID {
        let id = AppealID(canonical: draw("AP"))
        let contested = (units ?? state.contestableUnits).map { code in
            ContestedRound(unit: code, round: round, attempt: attempt ?? state.unit(code)?.attempt ?? 1)
        }
        try propose(
            .appealLodged(
                .init(
                    appeal: id,
                    stage: stage ?? state.appealStage,
                    grounds: grounds,
                    decision: decision ?? state.decision?.act.decision ?? .never,
                    contested: contested,
                    arrivedAt: arrivedAt
                )
            ),
            by: author
        )
        return id
    }

    /// The appeal that runs; a code that none has where none does.
    var appealCode: AppealID { state.openAppeal?.act.appeal ?? .never }

    mutating func admitAppeal(_ id: AppealID? = nil, by author: Author = .administrator()) throws(Refusal) {
        try propose(.appealAdmitted(.init(appeal: id ?? appealCode)), by: author)
    }

    mutating func refuseAppeal(
        _ id: AppealID? = nil,
        cause: InadmissibilityCause = .noGround,
        giving fields: Set<String> = ["reason"]
    ) throws(Refusal) {
        let act = CaseAct.AppealFoundInadmissible(appeal: id ?? appealCode, cause: cause)
        try propose(.appealFoundInadmissible(act), by: .administrator(), giving: fields)
    }

    mutating func appoint(
        _ members: [PersonID] = [.ida, .jon],
        outsiders: [PersonID] = [.kim],
        by author: Author = .administrator()
    ) throws(Refusal) {
        let all =
            members.map { PanelMember(person: $0, isOutsider: false) }
            + outsiders.map { PanelMember(person: $0, isOutsider: true) }
        try propose(.panelAppointed(.init(appeal: appealCode, members: all)), by: author)
    }

    mutating func withdrawAppeal(_ id: AppealID? = nil, by author: Author = .candidate()) throws(Refusal) {
        try propose(.appealWithdrawn(.init(appeal: id ?? appealCode)), by: author)
    }

    mutating func decideAppeal(
        _ outcome: AppealOutcome,
        _ units: [UnitDecision] = [],
        by author: Author = .panel()
    ) throws(Refusal) {
        try propose(.appealDecided(.init(appeal: appealCode, outcome: outcome, units: units)), by: author)
    }

    /// Lodged, admitted, given to a panel, and decided by it.
    mutating func appealAndHear(
        _ outcome: AppealOutcome,
        _ units: [UnitDecision] = [],
        members: [PersonID] = [.ida, .jon],
        outsiders: [PersonID] = [.kim]
    ) throws(Refusal) {
        try appeal()
        try admitAppeal()
        try appoint(members, outsiders: outsiders)
        try decideAppeal(outcome, units, by: .panel(members.first ?? outsiders.first ?? .ida))
    }

    /// Taken and judged in the round that is due.
    mutating func rehear(_ unit: UnitCode, by assessor: PersonID = .eva, isCompetent: Bool = true) throws(Refusal) {
        let round = state.unit(unit)?.round ?? .first
        let author = Author(person: assessor, role: round.role)
        let until = now.adding(days: 2)
        try propose(.allocated(.init(unit: unit, round: round, assessor: assessor, until: until)), by: author)
        var scoring = StoryScoring(of: unit, in: self)
        if !isCompetent { scoring.verdicts[.grip] = .notMet }
        let act = scoring.act(in: self)
        try propose(
            .judged(
                .init(
                    unit: unit,
                    round: round,
                    rubric: act.rubric,
                    set: act.set,
                    judgements: act.judgements,
                    rulesOfEvidence: act.rulesOfEvidence,
                    outcome: act.outcome
                )
            ),
            by: author
        )
    }
}

extension AppealID {
    static let never = AppealID(canonical: "AP9999999999")
}
