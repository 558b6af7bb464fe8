/// Which rules stand before which act, in the order in which they are asked.
///
/// A new rule is one file in `Guards/` and one entry here.
package enum GuardTable {
    package static func guards(for kind: CaseAct.Kind) -> [any Guard] { table[kind] ?? all(for: kind) }

    /// The first rule that stands against what is proposed, and what it says.
    package static func opponent(
        of proposal: Proposal,
        in state: CaseState,
        under rules: CaseRules
    ) -> (rule: any Guard, refusal: Refusal)? {
        for rule in guards(for: proposal.act.kind) {
            if let refusal = rule.refusal(of: proposal, in: state, under: rules) { return (rule, refusal) }
        }
        return nil
    }

    /// Made once: it is asked for each act of each case.
    private static let table = Dictionary(uniqueKeysWithValues: CaseAct.Kind.allCases.map { ($0, all(for: $0)) })

    private static func all(for kind: CaseAct.Kind) -> [any Guard] {
        [RoleMayAct(), RoleInScheme(), PhaseFits()] + specific(to: kind) + [ReasonGiven()]
    }

    private static func specific(to kind: CaseAct.Kind) -> [any Guard] {
        switch kind {
        case .enquired: [NotOpenedTwice()]
        case .applied: [AppliesOnce(), OneCaseAtATime()]
        case .admitted: [ApplicationPending(), IdentityChecked()]
        case .foundIneligible: [ApplicationPending()]
        case .adjustmentsRequested: [OwnCase(), AdjustmentsOpen()]
        case .planProposed: [CandidateAdmitted(), PlanComplete()]
        case .planAgreed: [OwnCase(), PlanIsLatest(), SubmittedInTime()]
        case .unitWithdrawn: [OwnCase(), UnitKnown(), UnitLeavesAlone()]
        case .creditTransferred: [CandidateAdmitted(), UnitKnown(), CreditBacked()]
        case .withdrawn: [OwnCase(), NotDecided()]
        case .invitationIssued, .bundleAccepted, .evidenceReceived, .evidenceExamined, .evidenceChecked,
            .receiptIssued, .evidenceWithdrawn, .submitted, .returned:
            onEvidence(kind)
        case .allocated, .allocationEnded, .sessionScheduled, .sessionCancelled, .sessionHeld, .judged,
            .drawnForSecondMarking, .sampled, .verified:
            onJudging(kind)
        case .recommended, .decided, .notified, .certificateIssued, .certificateSuspended, .certificateReinstated,
            .certificateReduced, .certificateRevoked, .certificateReplaced, .certificateExpired, .certificateRenewed,
            .reassessmentOpened:
            onDecision(kind)
        case .appealLodged: [OwnCase(), AppealInTime()]
        case .appealAdmitted, .appealFoundInadmissible: [AppealRuns(), Impartial()]
        case .panelAppointed: [AppealRuns(), Impartial(), PanelIndependent()]
        case .appealWithdrawn: [OwnCase(), AppealRuns()]
        case .appealDecided: [AppealRuns(), PanelDecides()]
        case .complaintLodged, .malpracticeReported: [OwnCase(), ConcernKnown()]
        case .complaintSettled, .malpracticeSettled: [ConcernKnown(), Impartial()]
        case .holdPut: [Impartial(), ConcernKnown()]
        case .holdLifted: [Impartial(), ConcernKnown(), CauseSettled()]
        case .voided: [Impartial(), VoidsUndecided(), UnitKnown(), UnitLeavesAlone(), CauseSettled()]
        case .clockExpired, .reminded, .lapsed: [ClockRanOut()]
        case .extended: [Impartial(), ExtensionFits()]
        }
    }

    private static func onEvidence(_ kind: CaseAct.Kind) -> [any Guard] {
        switch kind {
        case .bundleAccepted:
            [CandidateAdmitted(), PlanAgreedFirst(), CollectingEvidence(), BundleNew(), BundleFits(), DeviceTrusted()]
        case .evidenceReceived:
            [
                OwnCase(), ProvenanceHolds(), CandidateAdmitted(), PlanAgreedFirst(), CollectingEvidence(),
                KnownRequirement(), EvidenceNew(),
            ]
        case .evidenceExamined, .evidenceChecked: [EvidenceKnown()]
        case .receiptIssued: [EvidenceKnown(), ReceiptFollowsCheck()]
        case .evidenceWithdrawn: [OwnCase(), EvidenceKnown(), EvidenceNotFrozen()]
        case .submitted:
            [
                OwnCase(), CandidateAdmitted(), PlanAgreedFirst(), CollectingEvidence(), SubmittedInTime(), SetIsNext(),
                DeclarationGiven(), EvidenceUsable(), EvidenceEnough(),
            ]
        case .returned: [ReturnFollowsExamination()]
        default: []
        }
    }

    private static func onJudging(_ kind: CaseAct.Kind) -> [any Guard] {
        switch kind {
        case .allocated:
            [
                UnitKnown(), UnitReady(), AssessorIndependent(), Unrelated(), RoundFits(), AssessorLicensed(),
                AllocationTerm(),
            ]
        case .allocationEnded: [UnitKnown(), UnitAssigned(), AllocationEnds()]
        case .sessionScheduled: [UnitKnown(), SessionArranged()]
        case .sessionCancelled: [OwnCase(), SessionOpen()]
        case .sessionHeld: [SessionOpen(), SessionEvidenceWhole()]
        case .judged:
            [
                UnitKnown(), UnitAssigned(), AssignedToAuthor(), Unrelated(), EvidenceReady(), RoundFits(),
                AssessorLicensed(),
                SetIsCurrent(), RubricPinned(), EveryCriterionJudged(), CriticalApplies(), CitationRequired(),
                CitationInsideEvidence(), ChallengeConfirmed(), FurtherEvidenceAskable(), OutcomeFollowsRule(),
            ]
        case .drawnForSecondMarking, .sampled: [UnitKnown(), Drawable()]
        case .verified: [SampleVerified()]
        default: []
        }
    }

    private static func onDecision(_ kind: CaseAct.Kind) -> [any Guard] {
        switch kind {
        case .recommended: [AllUnitsJudged(), SamplesSettled()]
        case .decided:
            [Recommended(), SamplesSettled(), IndependentDecider(), Unrelated(), DecisionFollowsRecommendation()]
        case .notified: [DecisionTaken()]
        case .certificateIssued: [CertificateFollowsDecision()]
        case .certificateExpired: [ClockRanOut()]
        case .certificateRenewed: [IndependentDecider(), CertificateStands(), RenewalFits()]
        case .certificateSuspended, .certificateReinstated, .certificateReduced, .certificateRevoked,
            .certificateReplaced:
            [IndependentDecider(), CertificateStands()]
        case .reassessmentOpened: [OwnCase(), ReassessmentFits()]
        default: []
        }
    }
}
