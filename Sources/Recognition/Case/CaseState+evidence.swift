/// Which evidence is whose: what a unit is judged by, and what a candidate may still change.
extension CaseState {
    /// The evidence of a set that was brought for this unit, in the order in which it was received.
    public func evidence(for unit: UnitCode, inSet number: Int) -> [EvidenceState] {
        var frozen = FrozenSearch(sets.first { $0.number == number }?.evidence ?? [])
        return evidence.filter { $0.purpose.unit == unit && frozen.contains($0.id) }
    }

    /// What was brought for the requirement of this purpose, whatever occasion and context were named, and was not withdrawn.
    public func evidence(answering purpose: EvidencePurpose) -> [EvidenceState] {
        evidence.filter {
            !$0.isWithdrawn && $0.purpose.unit == purpose.unit && $0.purpose.requirement == purpose.requirement
        }
    }

    /// The unit's set is frozen, was not returned, and nothing in it is known to be unusable.
    ///
    /// A set that was made later, for other units or for a session of theirs, does not stop an assessor at work: then only the unit's
    /// own evidence counts. So it does where the unit is judged on what is there: once more, or because the candidate's time is over.
    public func isReady(_ unit: UnitState) -> Bool {
        guard let number = unit.evidenceSet, !isReturned(unit) else { return false }
        let isOwn = unit.isConcluded || unit.isFurtherEvidenceOver || currentSet?.session != nil
        if number == currentSet?.number, !isOwn { return isCurrentSetReady }
        return evidence(for: unit.reference.code, inSet: number).allSatisfy(isAssessable)
    }

    /// The technical return concerns the unit: the returned set was the unit's, or something of the unit is unusable, also what
    /// turned out so after the return: the set lies with its candidate anyhow, and would come back with it again.
    ///
    /// What is judged on what is there, once more or because the candidate's time is over, does not come back.
    public func isReturned(_ unit: UnitState) -> Bool {
        guard let returned, unit.outcome == nil, !unit.isConcluded, !unit.isFurtherEvidenceOver else { return false }
        // A set that a session made comes back for the sake of what it took up, and concerns those units.
        let isWhole = sets.first { $0.number == returned.set }?.session == nil
        if isWhole, returned.set == unit.evidenceSet { return true }
        if returned.unusable.contains(where: { evidence($0.evidence)?.purpose.unit == unit.reference.code }) {
            return true
        }
        guard let number = unit.evidenceSet else { return false }
        return evidence(for: unit.reference.code, inSet: number).contains(where: blocks)
    }

    /// The candidate may bring evidence for the unit: nothing was submitted for it yet, that was returned, or an assessor
    /// has asked for more.
    public func isCollecting(_ unit: UnitState) -> Bool {
        unit.outcome == nil && (unit.evidenceSet == nil || unit.isWaiting || isReturned(unit))
    }

    /// A judgement was made on a set that holds it: it stays, whatever becomes of later sets.
    public func isJudged(_ evidence: EvidenceState) -> Bool {
        guard let unit = unit(evidence.purpose.unit) else { return false }
        return unit.judged.contains { judged in
            sets.contains { $0.number == judged.act.set && $0.evidence.contains(evidence.id) }
        }
    }

    /// Whether this evidence holds something for the unit that its assessor has not judged yet.
    func bringsMore(for unit: UnitState, _ ids: Set<EvidenceID>) -> Bool {
        guard let asked = unit.judged.last else { return true }
        let seen = Set(evidence(for: unit.reference.code, inSet: asked.act.set).map(\.id))
        return evidence.contains {
            $0.purpose.unit == unit.reference.code && ids.contains($0.id) && !seen.contains($0.id)
        }
    }
}
