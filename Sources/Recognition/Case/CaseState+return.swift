/// What a submitted set comes back for.
extension CaseState {
    /// What of the current set cannot be assessed and can still be replaced, in the order of the set.
    public var unusableEvidence: [UnusableEvidence] {
        (currentSet?.evidence ?? []).compactMap { id in
            guard let evidence = evidence(id), blocks(evidence) else { return nil }
            return UnusableEvidence(evidence: id, findings: evidence.findings)
        }
    }

    /// The technical return that follows this report on a piece of evidence: once all of the set has been examined, where
    /// something in it turns out to be unusable. Nil where nothing is to be returned.
    public func technicalReturn(after act: CaseAct) -> CaseAct.Returned? {
        CaseState.next(self, id: id, act: act, author: .system, at: lastActAt)?.dueReturn
    }

    private var dueReturn: CaseAct.Returned? {
        guard let set = currentSet, returned == nil, decision == nil, withdrawnAt == nil,
            set.evidence.allSatisfy({ evidence($0)?.examination != nil })
        else { return nil }
        let unusable = unusableEvidence
        return unusable.isEmpty ? nil : CaseAct.Returned(set: set.number, unusable: unusable)
    }

    /// It cannot be assessed, and stands in the way of it. What was judged before that was found does not: it cannot be
    /// withdrawn any more, and the judgement stays.
    /// Nor does what an assessor recorded: its candidate can neither withdraw nor replace it.
    func blocks(_ evidence: EvidenceState) -> Bool {
        !evidence.findings.isEmpty && !isJudged(evidence) && evidence.provenance?.session == nil
    }

    /// Nothing about it keeps its unit from being judged.
    func isAssessable(_ evidence: EvidenceState) -> Bool {
        evidence.examination != nil && !evidence.isWithdrawn && !blocks(evidence)
    }
}
