/// Where the scheme asks for it, work is authentic only if each cited clip shows or speaks the challenge of the case.
struct ChallengeConfirmed: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act, rules.scheme.requires(.challenge), act.rulesOfEvidence.authentic
        else {
            return nil
        }
        let seen = Set(act.challengeSeen ?? [])
        let cited = Set(act.judgements.flatMap(\.citations).map(\.evidence))
        let missing = state.evidence.filter { evidence in
            cited.contains(evidence.id) && !seen.contains(evidence.id) && Self.canShow(evidence)
        }
        guard !missing.isEmpty else { return nil }
        return Refusal(
            .challengeUnconfirmed,
            reason:
                "Nobody has said that the challenge of the case is in: \(missing.map(\.id.text).joined(separator: ", ")).",
            remedy:
                "Look for it and confirm: `--challenge-seen EVIDENCE`; where it is missing, the work is not authentic."
        )
    }

    /// Films and recordings of the candidate's own; in a session the assessor is there.
    private static func canShow(_ evidence: EvidenceState) -> Bool {
        evidence.provenance?.session == nil && evidence.examination?.facts?.kind.hasLength == true
    }
}
