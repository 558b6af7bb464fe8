/// One rule of the process. A guard looks at an act that is proposed and the case as it is, and either has nothing against it
/// or says why not. Guards are pure; which of them stand before which act is `GuardTable`.
public protocol Guard: Sendable {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal?
}
