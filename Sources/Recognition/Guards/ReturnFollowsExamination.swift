/// A technical return is of the latest set, once, and names what its examinations found unusable, all of it and nothing else.
struct ReturnFollowsExamination: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .returned(let act) = proposal.act else { return nil }
        guard let current = state.currentSet, current.number == act.set, state.returned == nil else {
            return Refusal(
                .setStale,
                reason: "Set \(act.set) is not the latest, or has been returned already.",
                remedy: "Look at the case again, then go on."
            )
        }
        let unusable = current.evidence.compactMap { id in
            let findings = state.evidence(id)?.examination?.findings ?? []
            return findings.isEmpty ? nil : UnusableEvidence(evidence: id, findings: findings)
        }
        if !unusable.isEmpty, act.unusable == unusable { return nil }
        return Refusal(
            .setStale,
            reason: "The return does not name what the examinations of the set found unusable.",
            remedy: unusable.isEmpty
                ? "Return nothing: no examination of the set has found anything."
                : "Name, in this order: \(unusable.map(\.evidence.text).joined(separator: ", "))."
        )
    }
}
