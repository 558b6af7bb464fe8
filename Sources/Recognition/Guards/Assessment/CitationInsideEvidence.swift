/// A citation points into evidence of the set that is judged, brought for that unit, and inside its length. What does not last is
/// cited as a whole.
struct CitationInsideEvidence: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act else { return nil }
        let evidence = state.submittedEvidence.filter { $0.purpose.unit == act.unit && $0.isUsable }
        for judgement in act.judgements {
            for citation in judgement.citations {
                guard let cited = evidence.first(where: { $0.id == citation.evidence }) else {
                    let known = evidence.map(\.id.text).joined(separator: ", ")
                    return Refusal(
                        .citationUnknown,
                        reason:
                            "Criterion \(judgement.criterion) cites evidence that is not in the set for this unit, or cannot be assessed.",
                        remedy: "Cite one of: \(known)."
                    )
                }
                if let refusal = Self.refusal(of: citation, into: cited, for: judgement.criterion) { return refusal }
            }
        }
        return nil
    }

    private static func refusal(
        of citation: Citation,
        into cited: EvidenceState,
        for criterion: CriterionCode
    ) -> Refusal? {
        let facts = cited.examination?.facts
        let (duration, hasLength) = (facts?.durationMilliseconds ?? 0, facts?.kind.hasLength ?? true)
        switch citation.interval {
        case nil where hasLength:
            return Refusal(
                .citationOutside,
                reason: "Criterion \(criterion) cites no seconds of \(cited.id), which lasts \(duration) ms.",
                remedy: "Cite the seconds that show it."
            )
        case .some where !hasLength:
            return Refusal(
                .citationOutside,
                reason: "Criterion \(criterion) cites seconds of \(cited.id), which has none.",
                remedy: "Cite it as a whole, without seconds."
            )
        case .some(let interval) where interval.end > duration:
            return Refusal(
                .citationOutside,
                reason: "Criterion \(criterion) cites beyond the end of \(cited.id), which lasts \(duration) ms.",
                remedy: "Cite seconds inside the clip."
            )
        default: return nil
        }
    }
}
