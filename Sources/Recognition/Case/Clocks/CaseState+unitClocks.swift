/// The clocks of one unit, from the queue to the verifier.
extension CaseState {
    /// When the clock gives the unit back to the queue. Nil where nobody holds it, while its assessor's time stands still, and in
    /// a case that is not open.
    public func allocationEnd(of unit: UnitState) -> Instant? { phase == .open ? unit.heldUntil : nil }

    func clocks(of unit: UnitState) -> [ClockStart] {
        guard phase == .open else { return [] }
        let subject = ClockSubject.unit(unit.reference.code)
        var starts: [ClockStart] = []
        if let ready = unit.readySince { starts.append(ClockStart(.allocation, subject, at: ready)) }
        // Whoever has the unit, and also while nobody does: an assignment is shorter than the time for judging, and another assessor
        // who takes it does not begin that anew.
        if let since = unit.assessmentSince, !unit.isWaiting, unit.returnedSince == nil {
            let waits = unit.assessmentWaits + [unit.wait(until: unit.waitsUntil)].compactMap(\.self)
            starts.append(ClockStart(.assessment, subject, at: since, pauses: waits))
        }
        if unit.isWaiting, let since = unit.waitsSince {
            starts.append(ClockStart(.furtherEvidence, subject, at: since))
        }
        let isMarkedAgain = unit.round == .second || unit.round == .adjudication
        if isMarkedAgain, unit.outcome == nil, let first = unit.judgement(in: .first) {
            starts.append(ClockStart(.secondMarking, subject, at: first.at))
        }
        // What came back from its assessor is verified from then on.
        if unit.outcome != nil, let sample = unit.openSample {
            starts.append(
                ClockStart(.verification, subject, at: max(sample.drawnAt, unit.judged.last?.at ?? sample.drawnAt))
            )
        }
        return starts
    }
}
