/// Only evidence of this case can be examined, checked after that, receipted, or withdrawn, and each once.
struct EvidenceKnown: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        switch proposal.act {
        case .evidenceExamined(let act): Self.refusal(of: act.evidence, in: state, unless: { $0.examination == nil })
        case .evidenceChecked(let act):
            Self.refusal(of: act.evidence, in: state, unless: { $0.examination != nil && $0.check == nil })
        case .receiptIssued(let act): Self.refusal(of: act.evidence, in: state, unless: { $0.receipt == nil })
        case .evidenceWithdrawn(let act): Self.refusal(of: act.evidence, in: state, unless: { !$0.isWithdrawn })
        default: nil
        }
    }

    private static func refusal(of id: EvidenceID, in state: CaseState, unless isOpen: (EvidenceState) -> Bool)
        -> Refusal?
    {
        guard let evidence = state.evidence(id) else {
            return Refusal(
                .evidenceUnknown,
                reason: "The case has no such evidence.",
                remedy: "`assay case show` lists what it has."
            )
        }
        if isOpen(evidence) { return nil }
        return Refusal(
            .evidenceSettled,
            reason: "That has been done for this evidence already.",
            remedy: "Nothing needs to be done."
        )
    }
}
