/// The clocks of one unit, from the queue to the verifier.
extension CaseState {
    func clocks(of unit: UnitState) -> [ClockStart] {
        guard phase == .open else { return [] }
        let subject = ClockSubject.unit(unit.reference.code)
        var starts: [ClockStart] = []
        if let ready = unit.readySince { starts.append(ClockStart(.allocation, subject, at: ready)) }
        if unit.heldUntil != nil, let allocated = unit.allocatedAt {
            let waits = unit.waits + [unit.wait(until: unit.waitsUntil)].compactMap(\.self)
            let waited = waits.reduce(Int64(0)) { $0 + $1.upperBound.since($1.lowerBound) }
            starts.append(ClockStart(.assessment, subject, at: allocated, pausedMilliseconds: waited))
        }
        if unit.isWaiting, let since = unit.waitsSince {
            starts.append(ClockStart(.furtherEvidence, subject, at: since))
        }
        if unit.secondMark != nil, unit.outcome == nil, let first = unit.judgement(in: .first) {
            starts.append(ClockStart(.secondMarking, subject, at: first.at))
        }
        if unit.outcome != nil, let sample = unit.openSample {
            starts.append(ClockStart(.verification, subject, at: sample.verifications.last?.at ?? sample.drawnAt))
        }
        return starts
    }
}
