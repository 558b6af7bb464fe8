/// What may happen next is a pure function of the acts so far and the scheme.
public enum Transition {
    /// The state after the proposed act, or the first rule that stands against it.
    public static func next(
        _ state: CaseState,
        _ proposal: Proposal,
        under rules: CaseRules
    ) -> Result<CaseState, Refusal> {
        if let opponent = GuardTable.opponent(of: proposal, in: state, under: rules) {
            return .failure(opponent.refusal)
        }
        let next = CaseState.next(state, id: state.id, act: proposal.act, author: proposal.author, at: proposal.at)
        return .success(next ?? state)
    }

    /// Opens a case, or says what stands against it.
    ///
    /// - Parameters:
    ///   - scheme: under which somebody applies; nil: it asks for nothing.
    ///   - others: the other cases of the same person under that scheme.
    public static func open(
        _ id: CaseID,
        _ proposal: Proposal,
        under scheme: Scheme? = nil,
        beside others: [OtherCase] = []
    ) -> Result<CaseState, Refusal> {
        if let refusal = RoleMayAct.refusal(of: proposal) ?? AppliesForSelf.refusal(of: proposal) {
            return .failure(refusal)
        }
        switch proposal.act {
        case .enquired(let act): return .success(CaseState(id: id, opening: act, at: proposal.at))
        case .applied(let act):
            if let refusal = UnitsNamed.refusal(of: act) { return .failure(refusal) }
            if let scheme, let refusal = OneCaseAtATime.refusal(of: act, under: scheme, beside: others) {
                return .failure(refusal)
            }
            return .success(CaseState(id: id, opening: act, at: proposal.at))
        default:
            return .failure(
                Refusal(
                    .caseNotOpen,
                    reason: "A case begins with an enquiry or an application.",
                    remedy: "Open the case first."
                )
            )
        }
    }
}
