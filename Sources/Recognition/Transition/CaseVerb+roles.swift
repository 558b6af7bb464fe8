/// Who may ask for what. It is known before anything is looked up in the case, so that who may not learns nothing of what is there.
extension CaseVerb {
    /// The kind of the act that was asked for.
    public var act: CaseAct.Kind {
        switch self {
        case .apply: .applied
        case .requestAdjustments: .adjustmentsRequested
        case .proposePlan: .planProposed
        case .agreePlan: .planAgreed
        case .transferCredit: .creditTransferred
        case .withdrawUnit: .unitWithdrawn
        case .scheduleSession: .sessionScheduled
        case .cancelSession: .sessionCancelled
        case .recordSession: .sessionHeld
        case .drawForSecondMarking: .drawnForSecondMarking
        case .sample: .sampled
        case .verify: .verified
        case .takeAway: .allocationEnded
        case .suspendCertificate: .certificateSuspended
        case .reinstateCertificate: .certificateReinstated
        case .reduceCertificate: .certificateReduced
        case .revokeCertificate: .certificateRevoked
        case .correctCertificate: .certificateReplaced
        case .renewCertificate: .certificateRenewed
        case .reassess: .reassessmentOpened
        case .lodgeAppeal: .appealLodged
        case .admitAppeal: .appealAdmitted
        case .refuseAppeal: .appealFoundInadmissible
        case .appointPanel: .panelAppointed
        case .withdrawAppeal: .appealWithdrawn
        case .decideAppeal: .appealDecided
        case .complain: .complaintLodged
        case .settleComplaint: .complaintSettled
        case .reportMalpractice: .malpracticeReported
        case .settleMalpractice: .malpracticeSettled
        case .hold: .holdPut
        case .lift: .holdLifted
        case .void: .voided
        case .extend: .extended
        }
    }

    /// In the order of `RoleMatrix`; the service asks for nothing.
    public var roles: [Role] {
        let roles = RoleMatrix.roles(for: act).filter { $0 != .system }
        // An allocation is ended in other ways, too: by giving back, which is no verb.
        if case .takeAway = self { return roles.filter(AllocationEndCause.licenceEnded.isSaid) }
        return roles
    }

    /// Nil: the role may ask for it. What else stands against it is for the guards to say.
    public func refusal(to role: Role) -> Refusal? {
        roles.contains(role) ? nil : RoleMayAct.refusal(to: role, leavingItTo: roles)
    }
}
