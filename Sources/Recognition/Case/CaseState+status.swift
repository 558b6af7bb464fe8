extension CaseState {
    /// Derived, never stored: whoever changes an act cannot forget to change the state.
    public var status: CaseStatus {
        if voidedAt != nil { return .void }
        if withdrawnAt != nil { return .withdrawn }
        if lapsedAt != nil { return .lapsed }
        if isHeld { return .onHold }
        if openAppeal != nil { return .appealed }
        if let decision { return decision.notifiedAt == nil ? .decided : settledStatus(decision.act.outcome) }
        if recommendation != nil { return .recommended }
        switch admission {
        case .pending: return appliedAt == nil ? .enquiry : .applied
        case .ineligible: return .ineligible
        case .admitted: return workingStatus
        }
    }

    /// What may be done in the case at all. A hold is told apart: see `isHeld`.
    public var phase: CasePhase {
        if voidedAt != nil || withdrawnAt != nil || lapsedAt != nil || admission == .ineligible { return .ended }
        if appliedAt == nil { return .enquiry }
        return decision == nil ? .open : .decided
    }

    private var workingStatus: CaseStatus {
        guard currentSet != nil else { return evidence.isEmpty ? (plan == nil ? .admitted : .planned) : .collecting }
        if returned != nil { return .returned }
        if isReassessmentAwaited { return .reassessment }
        if isWaitingForFurtherEvidence { return .furtherEvidence }
        if units.contains(where: { if case .session = $0.stage { true } else { false } }) { return .conversation }
        guard isCurrentSetReady else { return .submitted }
        // What has left the case is judged by nobody.
        let isBegun = units.contains { !$0.isSettled && $0.stage != .unassigned }
        return isBegun ? .inAssessment : .ready
    }

    private func settledStatus(_ outcome: CaseOutcome) -> CaseStatus {
        // One that belongs to an earlier decision says nothing of this one while its own is still to come.
        switch isCertificateDue ? nil : certificate?.status {
        case .suspended?: return .suspended
        case .reduced?: return .reduced
        case .revoked?: return .revoked
        case .expired?: return .expired
        case .valid?, .replaced?, nil: break
        }
        return switch outcome {
        case .full: .certified
        case .partial: .partiallyRecognised
        case .none: .notRecognised
        }
    }

    /// A set is frozen, was not returned, is examined, and nothing in it is known to be unusable.
    public var isCurrentSetReady: Bool {
        guard let currentSet, returned == nil else { return false }
        // A set keeps the order of receipt, mostly: each search goes on where the last one ended.
        var next = evidence.startIndex
        return currentSet.evidence.allSatisfy { id in
            for _ in evidence.indices {
                if next == evidence.endIndex { next = evidence.startIndex }
                defer { next += 1 }
                if evidence[next].id == id { return isAssessable(evidence[next]) }
            }
            return false
        }
    }

    /// Some unit waits for the candidate.
    public var isWaitingForFurtherEvidence: Bool { units.contains(where: \.isWaiting) }

    public func status(of unit: UnitState) -> UnitStatus {
        switch unit.stage {
        case .unassigned: isReady(unit) ? .ready : .collecting
        case .assigned: isReady(unit) ? .allocated : .collecting
        case .furtherEvidence: .furtherEvidence
        case .session: .conversation
        case .judged: unit.judgedStatus
        case .settled(let outcome): UnitStatus(settled: outcome)
        }
    }
}

extension UnitState {
    fileprivate var judgedStatus: UnitStatus {
        guard let sample = samples.last, sample.attempt == attempt else { return .judged }
        return sample.isOpen ? .sampled : .verified
    }
}

extension UnitStatus {
    fileprivate init(settled outcome: UnitOutcome) {
        self =
            switch outcome {
            case .creditTransfer: .creditTransfer
            case .withdrawn: .withdrawn
            case .void: .void
            case .competent, .notYetCompetent, .furtherEvidence: .judged
            }
    }
}
