import Recognition
import Records

/// A batch of decisions while it is put together.
struct BatchDraft {
    let batch: BatchID
    var entries: [Entry] = []
    var leftOut: [CaseID] = []
    var isCut = false

    struct Entry {
        let wanted: BatchCase
        /// Of the edition of the scheme to which the case is pinned; nil: there is no such case.
        let rule: BatchRule?
        /// At which it was looked at; nil: there is no such case.
        var version: Int?
        var attempt: Attempt
        /// Whether it was looked at anew because it had moved on.
        var isRetried = false
    }

    enum Attempt {
        case ready(PreparedAppend, CaseAct.Decided)
        case refused(BatchObstacle)
    }

    /// Cases of several schemes in one batch: none goes through that one of them forbids.
    var rule: BatchRule { entries.contains { $0.rule == .allOrNone } ? .allOrNone : .othersProceed }

    /// What would be written; empty where the rule lets nothing through.
    var prepared: [PreparedAppend] {
        let ready = entries.compactMap { entry in
            if case .ready(let prepared, _) = entry.attempt { prepared } else { nil }
        }
        return rule == .othersProceed || ready.count == entries.count ? ready : []
    }

    /// - Parameter isWritten: whether what is prepared is decided with this answer.
    func answer(isWritten: Bool, isDryRun: Bool = false) -> BatchDecision {
        BatchDecision(
            batch: isWritten ? batch : nil,
            rule: rule,
            isDryRun: isDryRun,
            entries: entries.map { entry in
                BatchDecision.Entry(caseID: entry.wanted.caseID, outcome: entry.outcome(isWritten: isWritten))
            },
            leftOut: leftOut,
            isCut: isCut
        )
    }
}

extension BatchDraft.Entry {
    fileprivate func outcome(isWritten: Bool) -> BatchOutcome {
        switch attempt {
        case .refused(let obstacle): .refused(obstacle, version: version)
        case .ready(let prepared, let decided):
            isWritten
                ? .decided(AppliedAct(prepared.state), decision: decided.decision, outcome: decided.outcome)
                : .decidable(version: prepared.expecting, outcome: decided.outcome)
        }
    }
}
