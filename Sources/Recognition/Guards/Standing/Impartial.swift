/// Whoever settles a complaint or a report of malpractice neither made it nor is its subject. Nobody holds, prolongs, voids or hears
/// their own case.
struct Impartial: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let parties: [PersonID?] =
            switch proposal.act {
            case .complaintSettled(let act):
                state.complaint(act.complaint).map { [$0.lodgedBy, $0.act.concerns] } ?? []
            case .malpracticeSettled(let act):
                state.malpracticeReport(act.report).map { [$0.reportedBy, $0.act.concerns] } ?? []
            case .appealAdmitted, .appealFoundInadmissible, .panelAppointed: state.judges.map(Optional.some)
            default: []
            }
        guard let author = proposal.author.person, (parties + [state.candidate]).contains(author) else { return nil }
        return Refusal(
            .notImpartial,
            reason: "Nobody settles what they took part in.",
            remedy: "Ask another administrator."
        )
    }
}
