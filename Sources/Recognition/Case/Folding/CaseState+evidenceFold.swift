/// How evidence comes in, is frozen, and goes back.
extension CaseState {
    mutating func receive(_ act: CaseAct.EvidenceReceived, at instant: Instant) {
        evidence.append(
            EvidenceState(
                id: act.evidence,
                digest: act.digest,
                size: act.size,
                purpose: act.purpose,
                receivedAt: instant,
                provenance: act.provenance
            )
        )
    }

    mutating func freeze(_ act: CaseAct.Submitted, at instant: Instant) {
        let returnedUnits = Set(units.filter(isReturned).map(\.reference.code))
        sets.append(EvidenceSet(number: act.set, evidence: act.evidence, submittedAt: instant))
        (returned, returnedAt) = (nil, nil)
        for index in units.indices where units[index].outcome == nil {
            let unit = units[index]
            let before = unit.evidenceSet.map { evidence(for: unit.reference.code, inSet: $0).map(\.id) }
            let now = evidence(for: unit.reference.code, inSet: act.set).map(\.id)
            // What brings nothing for a unit leaves its assessor's work alone.
            if before == now && !returnedUnits.contains(unit.reference.code) { continue }
            units[index].evidenceSet = act.set
            units[index].changedAtVersion = version
            if bringsMore(for: unit, Set(now)) { resume(index, at: instant) }
        }
    }

    /// A unit that waited goes back to the assessor who asked for more, or to the queue where that assessor may not judge any more.
    mutating func resume(_ index: Int, at instant: Instant) {
        guard case .furtherEvidence(let assignment, _) = units[index].stage else { return }
        units[index].resume(assignment, at: instant)
    }

    /// A unit that had asked for more, and got what cannot be assessed, waits again.
    mutating func takeBack(_ act: CaseAct.Returned, at instant: Instant) {
        (returned, returnedAt) = (act, instant)
        for index in units.indices where isReturned(units[index]) {
            guard case .assigned(let assignment) = units[index].stage, let asked = units[index].judgement(in: .first)
            else {
                continue
            }
            units[index].stage = .furtherEvidence(assignment, afterSet: asked.act.set)
            units[index].waitsSince = instant
            units[index].changedAtVersion = version
        }
    }
}
