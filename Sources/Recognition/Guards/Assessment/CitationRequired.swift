/// A verdict of *met* cites the evidence, on as many occasions as the criterion asks for.
struct CitationRequired: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act, let unit = rules.rubrics[act.unit]?.unit else { return nil }
        for judgement in act.judgements where judgement.verdict == .met {
            guard !judgement.citations.isEmpty else {
                return Refusal(
                    .citationMissing,
                    reason: "Criterion \(judgement.criterion) is “met” without a citation.",
                    remedy:
                        "Cite the seconds in which it can be seen, for instance `--cite \(judgement.criterion)=EVIDENCE@12-18`."
                )
            }
            let asked = unit.criterion(judgement.criterion)?.occasions ?? 1
            let shown = Set(judgement.citations.map { Self.occasion(of: $0.evidence, in: state) }).count
            guard shown >= asked else {
                return Refusal(
                    .occasionsMissing,
                    reason:
                        "Criterion \(judgement.criterion) must be shown on \(asked) occasions; the citations show \(shown).",
                    remedy: "Cite clips of other occasions, or judge it “insufficient”."
                )
            }
        }
        return nil
    }

    private static func occasion(of id: EvidenceID, in state: CaseState) -> String {
        state.evidence(id)?.purpose.occasion?.text ?? "clip \(id)"
    }
}
