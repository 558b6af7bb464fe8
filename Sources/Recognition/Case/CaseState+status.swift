extension CaseState {
    /// Derived, never stored: whoever changes an act cannot forget to change the state.
    public var status: CaseStatus {
        if withdrawnAt != nil { return .withdrawn }
        if let decision { return notifiedAt == nil ? .decided : Self.final(decision.act.outcome) }
        if recommendation != nil { return .recommended }
        switch admission {
        case .pending: return .applied
        case .ineligible: return .ineligible
        case .admitted: return workingStatus
        }
    }

    private var workingStatus: CaseStatus {
        guard currentSet != nil else { return evidence.isEmpty ? .admitted : .collecting }
        if returned != nil { return .returned }
        if isWaitingForFurtherEvidence { return .furtherEvidence }
        guard isCurrentSetReady else { return .submitted }
        let isBegun = units.contains { $0.stage != .unassigned }
        return isBegun ? .inAssessment : .ready
    }

    private static func final(_ outcome: CaseOutcome) -> CaseStatus {
        switch outcome {
        case .full: .certified
        case .partial: .partiallyRecognised
        case .none: .notRecognised
        }
    }

    /// A set is frozen, was not returned, is examined, and nothing in it is known to be unusable.
    public var isCurrentSetReady: Bool {
        guard let currentSet, returned == nil else { return false }
        return currentSet.evidence.allSatisfy { evidence($0).map(isAssessable) == true }
    }

    /// Some unit waits for the candidate.
    public var isWaitingForFurtherEvidence: Bool { units.contains(where: \.isWaiting) }

    public func status(of unit: UnitState) -> UnitStatus {
        switch unit.stage {
        case .unassigned: isReady(unit) ? .ready : .collecting
        case .assigned: isReady(unit) ? .allocated : .collecting
        case .furtherEvidence: .furtherEvidence
        case .judged: .judged
        }
    }
}
