/// Each mandatory requirement of each unit has its clips, occasions and contexts. Units that are judged already ask for nothing more.
struct EvidenceEnough: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .submitted = proposal.act else { return nil }
        for unit in state.units where unit.outcome == nil {
            guard let rubric = rules.rubrics[unit.reference.code], rubric.contentDigest == unit.reference.contentDigest
            else {
                return Refusal(
                    .rubricStale,
                    reason: "The rubric of unit \(unit.reference.code) is not the edition of the case.",
                    remedy: "Read the case's own edition of the rubric."
                )
            }
            for requirement in rubric.unit.evidenceRequirements where requirement.isMandatory {
                let supply = EvidenceSupply(of: state.evidenceToSubmit, for: requirement, unit: unit.reference.code)
                if let shortfall = supply.shortfall(of: requirement) {
                    return Refusal(
                        .evidenceMissing,
                        reason: "\(unit.reference.code)/\(requirement.code): \(shortfall).",
                        remedy:
                            "Film what is asked for and add it: \(requirement.instruction.text(for: rules.scheme.languages)) "
                            + "`assay evidence add --for \(unit.reference.code)/\(requirement.code)`."
                    )
                }
            }
        }
        return nil
    }
}
