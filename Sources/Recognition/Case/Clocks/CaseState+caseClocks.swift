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

    /// Without a plan the time for submitting runs from admission. Each proposal gives the candidate the whole time to answer it,
    /// however late it came.
    private var planClocks: [ClockStart] {
        guard sets.isEmpty, units.contains(where: { $0.outcome == nil }), let admittedAt else { return [] }
        if let agreedAt = plan?.agreedAt { return [ClockStart(.submission, at: agreedAt)] }
        return [
            ClockStart(.plan, at: plans.last?.proposedAt ?? admittedAt),
            ClockStart(.submission, at: admittedAt, isWithoutPlan: true),
        ]
    }

    var evidenceClocks: [ClockStart] {
        guard phase == .open else { return [] }
        if let awaited = submissionAwaitedSince { return [ClockStart(.submission, at: awaited)] }
        guard let currentSet, returned == nil, !isCurrentSetExamined else { return [] }
        return [ClockStart(.examination, at: currentSet.submittedAt)]
    }

    /// Since when a set is awaited after the first one: a reassessment was opened, or what was submitted came back. A unit whose
    /// assessor waits has a clock of its own.
    private var submissionAwaitedSince: Instant? {
        if isReassessmentAwaited { return reassessmentOpenedAt }
        return isWaitingForFurtherEvidence ? nil : returnedAt
    }

    private var isCurrentSetExamined: Bool {
        (currentSet?.evidence ?? []).allSatisfy { evidence($0)?.examination != nil }
    }

    /// A reassessment was opened, and nothing was submitted for it yet.
    var isReassessmentAwaited: Bool {
        isReassessed && units.contains { $0.outcome == nil && $0.evidenceSet == nil }
    }

    var decisionClocks: [ClockStart] {
        switch phase {
        case .enquiry: []
        case .open: (recommendedAt.map { [ClockStart(.decision, at: $0)] } ?? []) + certificateIssueClocks
        case .decided: decidedClocks
        case .ended: (voidedAt ?? withdrawnAt ?? lapsedAt ?? foundIneligibleAt).map(retention) ?? []
        }
    }

    private var decidedClocks: [ClockStart] {
        guard let decision else { return [] }
        guard let notifiedAt = decision.notifiedAt else { return [ClockStart(.notification, at: decision.at)] }
        return retention(from: notifiedAt) + certificateIssueClocks + reassessmentClocks(from: notifiedAt)
    }

    /// The time in which an appeal was open is not taken from the candidate's.
    private func reassessmentClocks(from notifiedAt: Instant) -> [ClockStart] {
        guard openAppeal == nil, !failedUnits.isEmpty else { return [] }
        let heard = appeals.compactMap { appeal -> Range<Instant>? in
            guard let ended = appeal.endedAt, appeal.act.decision == decision?.act.decision, appeal.lodgedAt < ended
            else { return nil }
            return appeal.lodgedAt..<ended
        }
        return [ClockStart(.reassessment, at: notifiedAt, pauses: heard, stage: attempt)]
    }

    private func retention(from instant: Instant) -> [ClockStart] {
        [ClockStart(.evidenceRetention, at: instant), ClockStart(.recordRetention, at: instant)]
    }

    private var certificateIssueClocks: [ClockStart] {
        guard isCertificateDue, let notifiedAt = decisions.last?.notifiedAt else { return [] }
        return [ClockStart(.certificateIssue, at: notifiedAt)]
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
