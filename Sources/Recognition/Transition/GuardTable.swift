/// Which rules stand before which act, in the order in which they are asked.
///
/// A new rule is one file in `Guards/` and one entry here.
enum GuardTable {
    static func guards(for kind: CaseAct.Kind) -> [any Guard] {
        [RoleMayAct(), CaseIsOpen()] + specific(to: kind)
    }

    private static func specific(to kind: CaseAct.Kind) -> [any Guard] {
        switch kind {
        case .applied: [NotOpenedTwice()]
        case .admitted: [ApplicationPending(), IdentityChecked()]
        case .foundIneligible: [ApplicationPending()]
        case .invitationIssued: []
        case .bundleAccepted: [CandidateAdmitted(), CollectingEvidence(), BundleNew(), BundleFits(), DeviceTrusted()]
        case .evidenceReceived:
            [
                OwnCase(), ProvenanceHolds(), CandidateAdmitted(), CollectingEvidence(), KnownRequirement(),
                EvidenceNew(),
            ]
        case .evidenceExamined, .evidenceChecked: [EvidenceKnown()]
        case .receiptIssued: [EvidenceKnown(), ReceiptFollowsCheck()]
        case .evidenceWithdrawn: [OwnCase(), EvidenceKnown(), EvidenceNotFrozen()]
        case .submitted:
            [
                OwnCase(), CandidateAdmitted(), CollectingEvidence(), SetIsNext(), DeclarationGiven(), EvidenceUsable(),
                EvidenceEnough(),
            ]
        case .returned: [ReturnFollowsExamination()]
        case .allocated: [UnitKnown(), UnitReady(), AssessorIndependent()]
        case .allocationEnded: [UnitKnown(), UnitAssigned(), AllocationEnds()]
        case .judged:
            [
                UnitKnown(), UnitAssigned(), AssignedToAuthor(), EvidenceReady(), SetIsCurrent(), RubricPinned(),
                EveryCriterionJudged(), CriticalApplies(), CitationRequired(), CitationInsideEvidence(),
                OutcomeFollowsRule(),
            ]
        case .recommended: [AllUnitsJudged()]
        case .decided: [Recommended(), IndependentDecider(), DecisionFollowsRecommendation()]
        case .notified: [DecisionTaken()]
        case .withdrawn: [OwnCase(), NotDecided()]
        }
    }
}
