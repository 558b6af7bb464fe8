import Recognition
import Testing

/// After an appeal was upheld the unit is judged by somebody who never has.
@Suite struct AppealRoundTests {
    private static func upheld(_ outcome: AppealOutcome = .upheldReassess) throws -> CaseStory {
        let panel = PersonAct.roleGranted(.init(role: .panel))
        var people: [PersonID: PersonState] = [:]
        for person in [PersonID.ida, .jon, .kim, .fay, .gil, .hal] { people[person] = person.told([panel]) }
        var story = try CaseStory.told(to: .taken).failed().under { $0.knowing(people) }
        try story.goThroughAppeal(outcome)
        return story
    }

    /// The judgement that followed one appeal is put in question by the next.
    @Test func aSecondAppealIsNotJudgedByWhomeverTheFirstOneBrought() throws {
        var story = try Self.upheld()
        try story.take(by: .eva)
        try story.fail(by: .eva)
        story = try story.decided()
        try story.goThroughAppeal(.upheldReassess, panel: [.fay, .gil, .hal])
        for assessor in [PersonID.ben, .eva] {
            #expect(try story.refusal { try $0.take(by: assessor) }?.code == .judgedBefore)
        }
        #expect(try story.refusal { try $0.take(by: .dag) } == nil)
    }

    @Test func whoJudgedBeforeDoesNotJudgeAgain() throws {
        var story = try Self.upheld()
        #expect(try story.unit().round == .appeal)
        #expect(try story.status() == .ready)
        #expect(try story.refusal { try $0.take(by: .ben) }?.code == .judgedBefore)
        try story.take(by: .eva)
        try story.judge(by: .eva)
        #expect(try story.unit().outcome == .competent)
    }

    /// The verifier sends it back to the one who judged after the appeal; that is no new appeal.
    @Test func theNewAssessorMayCorrectThemselves() throws {
        var story = try Self.upheld()
        try story.take(by: .eva)
        try story.judge(by: .eva)
        try story.verify(try story.sample(), .disagree)
        #expect(try story.refusal { try $0.fail(by: .eva) } == nil)
    }

    /// A panel's word is not sent back to the assessor whom it has overruled.
    @Test func whatAPanelHasChangedIsNotDrawn() throws {
        let story = try Self.upheld(.upheldVaried)
        #expect(try story.unit().outcome == .competent)
        #expect(try story.refusal { try $0.sample() }?.code == .notJudged)
        #expect(try story.refusal { try $0.drawForSecondMark() }?.code == .notJudged)
    }
}

extension CaseStory {
    /// Lodged, admitted, given to three people, and decided by them.
    fileprivate mutating func goThroughAppeal(
        _ outcome: AppealOutcome,
        panel: [PersonID] = [.ida, .jon, .kim]
    ) throws(Refusal) {
        let id = AppealID(canonical: draw("AP"))
        let varied = outcome == .upheldVaried ? [UnitDecision(unit: .cut, outcome: .competent)] : []
        let round = state.unit(.cut)?.judged.last?.round ?? .first
        let members = panel.map { PanelMember(person: $0, isOutsider: $0 == panel.last) }
        try propose(
            .appealLodged(
                .init(
                    appeal: id,
                    stage: state.appealStage,
                    grounds: Array(rules.scheme.appealRules.grounds.prefix(1)),
                    decision: state.decisions.last?.act.decision ?? DecisionID(canonical: "D00000000000"),
                    contested: [ContestedRound(unit: .cut, round: round, attempt: 1)]
                )
            ),
            by: .candidate()
        )
        try propose(.appealAdmitted(.init(appeal: id)), by: .administrator())
        try propose(.panelAppointed(.init(appeal: id, members: members)), by: .administrator())
        try propose(.appealDecided(.init(appeal: id, outcome: outcome, units: varied)), by: .panel(panel[0]))
    }
}
