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
        guard let set = currentSet, returned == nil, phase == .open,
            set.evidence.allSatisfy({ evidence($0)?.examination != nil })
        else { return nil }
        let unusable = unusableEvidence
        return unusable.isEmpty ? nil : CaseAct.Returned(set: set.number, unusable: unusable)
    }

    /// It cannot be assessed, and stands in the way of it. What was judged before that was found does not: it cannot be
    /// withdrawn any more, and the judgement stays.
    /// Nor does what an assessor recorded: its candidate can neither withdraw nor replace it. Nor what was brought for a unit
    /// that has left the case, or whose candidate's time is over: it is judged on the rest.
    func blocks(_ evidence: EvidenceState) -> Bool {
        if evidence.findings.isEmpty || evidence.provenance?.session != nil || isJudged(evidence) { return false }
        return unit(evidence.purpose.unit).map { !$0.isSettled && !$0.isFurtherEvidenceOver } ?? true
    }

    /// Nothing about it keeps a unit from being judged. What was taken back is missing, unless its unit is judged without it.
    func isAssessable(_ evidence: EvidenceState) -> Bool {
        let unit = unit(evidence.purpose.unit)
        if unit?.isSettled == true { return true }
        if evidence.isWithdrawn { return unit?.isFurtherEvidenceOver == true }
        return evidence.examination != nil && !blocks(evidence)
    }

    /// A return comes to nothing when what it was for has left the case: its candidate has nothing to replace, and could not hand
    /// in the same set again. Units that it sent back to wait go on.
    mutating func noteMootReturn(at instant: Instant) {
        guard returned != nil, let set = currentSet, unusableEvidence.isEmpty else { return }
        let isWhole = set.evidence.allSatisfy { id in
            guard let evidence = evidence(id), evidence.isWithdrawn else { return true }
            return unit(evidence.purpose.unit).map { $0.outcome != nil || $0.isFurtherEvidenceOver } ?? true
        }
        guard isWhole else { return }
        (returned, returnedAt) = (nil, nil)
        for index in units.indices where units[index].isWaiting && bringsMore(for: units[index], Set(set.evidence)) {
            resume(index, at: instant)
            units[index].changedAtVersion = version
        }
    }
}
