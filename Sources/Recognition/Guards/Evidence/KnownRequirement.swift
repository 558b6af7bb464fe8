/// Evidence answers a requirement of a unit of the case, and no more clips than the requirement takes. Clips that were judged
/// do not count: they cannot be withdrawn, and whoever is asked for further evidence must be able to bring it.
struct KnownRequirement: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .evidenceReceived(let act) = proposal.act else { return nil }
        guard state.unit(act.purpose.unit) != nil, let unit = rules.rubrics[act.purpose.unit]?.unit else {
            let units = state.units.map(\.reference.code.text).joined(separator: ", ")
            return Refusal(
                .unitUnknown,
                reason: "The unit is not one of this case.",
                remedy: "Choose one of: \(units)."
            )
        }
        guard let requirement = unit.requirement(act.purpose.requirement) else {
            let codes = unit.evidenceRequirements.map(\.code.text).joined(separator: ", ")
            return Refusal(
                .requirementUnknown,
                reason: "The unit has no evidence requirement with this code.",
                remedy: "Choose one of: \(codes)."
            )
        }
        // A recording of a session takes no clip from the candidate.
        if act.provenance?.session != nil { return nil }
        let held = state.evidenceToSubmit.filter {
            $0.purpose.unit == act.purpose.unit && $0.purpose.requirement == requirement.code && !state.isJudged($0)
                && $0.provenance?.session == nil
        }
        guard held.count < requirement.maximumClips else {
            return Refusal(
                .tooManyClips,
                reason: "The requirement takes at most \(requirement.maximumClips) clips.",
                remedy:
                    "Withdraw one first (`assay evidence withdraw`): \(held.map(\.id.text).joined(separator: ", "))."
            )
        }
        return nil
    }
}
