/// The clocks of what is said against a decision, or against how it came about.
extension CaseState {
    var appealClocks: [ClockStart] {
        if let appeal = openAppeal {
            let subject = ClockSubject.appeal(appeal.act.appeal)
            let outcome = ClockStart(.appealOutcome, subject, at: appeal.lodgedAt, stage: appeal.act.stage)
            if appeal.admittedAt != nil { return [outcome] }
            return [ClockStart(.appealAdmission, subject, at: appeal.lodgedAt, stage: appeal.act.stage), outcome]
        }
        guard let opened = appealOpenedAt, !contestableUnits.isEmpty else { return [] }
        return [ClockStart(.appealLodging, at: opened, stage: appealStage)]
    }

    var concernClocks: [ClockStart] {
        complaints.filter { $0.settledAt == nil }.map {
            ClockStart(.complaint, .complaint($0.act.complaint), at: $0.lodgedAt)
        }
            + malpracticeReports.filter { $0.settledAt == nil }.map {
                ClockStart(.malpractice, .malpracticeReport($0.act.report), at: $0.reportedAt)
            }
    }

    /// The appeals against the decision that stands which a stage has heard, or refused to.
    private var heardAppeals: [Appeal] {
        appeals.filter { $0.act.decision == decision?.act.decision && $0.endedAt != nil && $0.ending != .withdrawn }
    }

    /// The stage at which the decision that stands can be contested next, 1 the first. The scheme may have fewer.
    public var appealStage: Int { heardAppeals.count + 1 }

    /// The units that the decision which stands does not recognise: judged in their latest attempt, or made void.
    public var contestableUnits: [UnitCode] {
        (decision?.act.units ?? []).filter { decided in
            switch decided.outcome {
            case .void: true
            case .notYetCompetent: unit(decided.unit).map(\.isConcluded) == true
            default: false
            }
        }.map(\.unit)
    }

    /// Since when that stage is open: the candidate was told of the decision, or of what the stage before it found.
    public var appealOpenedAt: Instant? { heardAppeals.last?.endedAt ?? notifiedAt }
}
