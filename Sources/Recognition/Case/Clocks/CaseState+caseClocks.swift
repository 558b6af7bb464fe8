/// The clocks of the case as a whole, from application to decision.
extension CaseState {
    var applicationClocks: [ClockStart] {
        guard phase == .open, decisions.isEmpty else { return [] }
        switch admission {
        case .pending: return appliedAt.map { [ClockStart(.applicationReply, at: $0)] } ?? []
        case .admitted: return planClocks
        case .ineligible: return []
        }
    }

    /// Without a plan the time for submitting runs from admission.
    private var planClocks: [ClockStart] {
        guard sets.isEmpty, let admittedAt else { return [] }
        if let agreedAt = plan?.agreedAt { return [ClockStart(.submission, at: agreedAt)] }
        return [ClockStart(.plan, at: admittedAt), ClockStart(.submission, at: admittedAt)]
    }

    var evidenceClocks: [ClockStart] {
        guard phase == .open else { return [] }
        if isReassessmentAwaited, let reassessmentOpenedAt {
            return [ClockStart(.submission, at: reassessmentOpenedAt)]
        }
        guard let currentSet, returned == nil, !isCurrentSetExamined else { return [] }
        return [ClockStart(.examination, at: currentSet.submittedAt)]
    }

    private var isCurrentSetExamined: Bool {
        (currentSet?.evidence ?? []).allSatisfy { evidence($0)?.examination != nil }
    }

    /// A reassessment was opened, and nothing was submitted for it yet.
    var isReassessmentAwaited: Bool {
        attempt > 1 && phase == .open && units.contains { $0.outcome == nil && $0.evidenceSet == nil }
    }

    var decisionClocks: [ClockStart] {
        switch phase {
        case .enquiry: []
        case .open: recommendedAt.map { [ClockStart(.decision, at: $0)] } ?? []
        case .decided: decidedClocks
        case .ended: (voidedAt ?? withdrawnAt ?? lapsedAt).map(retention) ?? []
        }
    }

    private var decidedClocks: [ClockStart] {
        guard let decision else { return [] }
        guard let notifiedAt = decision.notifiedAt else { return [ClockStart(.notification, at: decision.at)] }
        var starts = retention(from: notifiedAt)
        if isCertificateDue { starts.append(ClockStart(.certificateIssue, at: notifiedAt)) }
        if decision.act.outcome != .full, openAppeal == nil {
            starts.append(ClockStart(.reassessment, at: notifiedAt, stage: attempt))
        }
        return starts
    }

    private func retention(from instant: Instant) -> [ClockStart] {
        [ClockStart(.evidenceRetention, at: instant), ClockStart(.recordRetention, at: instant)]
    }

    /// Something was recognised, the candidate was told, and no certificate says so yet.
    public var isCertificateDue: Bool {
        guard let decision, decision.notifiedAt != nil, decision.act.outcome != .none else { return false }
        return !certificates.contains { $0.act.decision == decision.act.decision }
    }

    var certificateClocks: [ClockStart] {
        certificates.compactMap { certificate in
            guard certificate.end == nil, let until = certificate.validUntil else { return nil }
            return ClockStart(
                .certificateValidity,
                .certificate(certificate.id),
                at: certificate.validSince,
                fixedEnd: until
            )
        }
    }
}
