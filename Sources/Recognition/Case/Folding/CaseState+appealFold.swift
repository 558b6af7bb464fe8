/// How an appeal goes through its stage.
extension CaseState {
    public func appeal(_ id: AppealID) -> Appeal? { appeals.first { $0.act.appeal == id } }

    mutating func change(_ id: AppealID, _ change: (inout Appeal) -> Void) {
        guard let index = appeals.firstIndex(where: { $0.act.appeal == id }) else { return }
        change(&appeals[index])
    }

    mutating func end(_ id: AppealID, _ ending: Appeal.Ending, at instant: Instant) {
        change(id) {
            $0.ending = ending
            $0.endedAt = instant
        }
    }

    /// What the panel changes is decided anew, by a certifier; the old decision stays beside the new one.
    mutating func decide(_ act: CaseAct.AppealDecided, at instant: Instant) {
        end(act.appeal, .decided(act), at: instant)
        guard let appeal = appeal(act.appeal) else { return }
        switch act.outcome {
        case .dismissed: return
        case .upheldReassess:
            for contested in appeal.act.contested { change(contested.unit) { $0.reopenForAppeal() } }
        case .upheldVaried:
            for varied in act.units { change(varied.unit) { $0.stage = .judged(varied.outcome) } }
        }
        reopen()
    }
}
