/// What is submitted or agreed to comes before its clock has run out, whether or not somebody has noticed that it has: what a candidate
/// may do does not depend on how quick the service was.
struct SubmittedInTime: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        do {
            let late = try state.runningClocks(under: rules).first {
                $0.isOver(at: proposal.at) && Self.isMet(by: proposal.act, $0.key, in: state)
            }
            return late.map { ClockAllows.late($0.key.kind, $0.dueAt) }
        } catch {
            return Refusal(error)
        }
    }

    private static func isMet(by act: CaseAct, _ clock: ClockKey, in state: CaseState) -> Bool {
        switch (act, clock.kind, clock.subject) {
        case (.planAgreed, .plan, _), (.submitted, .submission, _): return true
        case (.submitted(let act), .furtherEvidence, .unit(let code)):
            return state.unit(code).map { state.bringsMore(for: $0, Set(act.evidence)) } ?? false
        default: return false
        }
    }
}
