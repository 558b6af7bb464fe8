/// A citation points into evidence of the set that is judged, brought for that unit, and inside its length.
struct CitationInsideEvidence: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act else { return nil }
        let evidence = state.submittedEvidence.filter { $0.purpose.unit == act.unit }
        for judgement in act.judgements {
            for citation in judgement.citations {
                guard let cited = evidence.first(where: { $0.id == citation.evidence }) else {
                    let known = evidence.map(\.id.text).joined(separator: ", ")
                    return Refusal(
                        .citationUnknown,
                        reason: "Criterion \(judgement.criterion) cites evidence that is not in the set for this unit.",
                        remedy: "Cite one of: \(known)."
                    )
                }
                let duration = cited.examination?.facts?.durationMilliseconds ?? 0
                guard citation.interval.end <= duration else {
                    return Refusal(
                        .citationOutside,
                        reason:
                            "Criterion \(judgement.criterion) cites beyond the end of \(cited.id), which lasts \(duration) ms.",
                        remedy: "Cite seconds inside the clip."
                    )
                }
            }
        }
        return nil
    }
}
