/// Where the scheme asks for it, work is authentic only if each cited clip shows or speaks the challenge of the case. Whoever says so
/// says it of clips that they cite.
struct ChallengeConfirmed: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act else { return nil }
        let seen = Set(act.challengeSeen ?? [])
        let cited = Set(act.judgements.flatMap(\.citations).map(\.evidence))
        guard seen.isSubset(of: cited) else {
            return Refusal(
                .citationUnknown,
                reason: "The challenge is said to be in a clip that the judgement does not cite.",
                remedy: "Confirm it for clips that you cite, and for no others."
            )
        }
        guard rules.scheme.requires(.challenge), act.rulesOfEvidence.authentic else { return nil }
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
