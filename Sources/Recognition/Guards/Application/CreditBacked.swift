/// A unit is recognised because another body has recognised it, where the scheme takes that, on a document that can be read.
struct CreditBacked: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .creditTransferred(let act) = proposal.act, let unit = state.unit(act.unit) else { return nil }
        guard rules.scheme.takesCreditTransfer else {
            return Refusal(
                .creditNotTaken,
                reason: "The scheme does not take credit from other bodies.",
                remedy: "Have the unit assessed."
            )
        }
        if case .settled = unit.stage { return UnitLeavesAlone.settled(act.unit) }
        guard unit.stage == .unassigned, !unit.judged.contains(where: { $0.attempt == unit.attempt }) else {
            return Refusal(
                .unitTaken,
                reason: "An assessor has the unit, or has judged it.",
                remedy: "Wait for the judgement."
            )
        }
        let proofs = act.evidence.compactMap(state.evidence)
        let isBacked =
            proofs.count == act.evidence.count && !proofs.isEmpty
            && proofs.allSatisfy { $0.isUsable && $0.purpose.unit == act.unit }
        guard isBacked else { return Self.unproven(act.unit) }
        if rules.scheme.takesAsCreditProof(proofs.compactMap { $0.examination?.facts?.kind }) { return nil }
        let kinds = (rules.scheme.creditProofKinds ?? []).map(\.rawValue).joined(separator: " or ")
        return Refusal(
            .evidenceMissing,
            reason: "The scheme takes as proof of a credit: \(kinds). None is among what was named.",
            remedy: "Add a \(kinds) as evidence for unit \(act.unit), and name it."
        )
    }

    private static func unproven(_ unit: UnitCode) -> Refusal {
        Refusal(
            .evidenceMissing,
            reason: "What proves the credit is not there, or cannot be read.",
            remedy: "Add the other body's certificate as evidence for unit \(unit), and name it."
        )
    }
}
