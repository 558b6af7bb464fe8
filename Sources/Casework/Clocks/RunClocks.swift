import Recognition
import Records

extension Workplace {
    /// A job for the moment at which a clock of the case wants something next, where that moment has changed.
    func clockJobs(
        from before: CaseState?,
        to after: CaseState,
        under rules: CaseRules
    ) throws(CaseworkFault) -> [NewJob] {
        let known = try counting { () throws(ClockFault) in try before?.nextClockEvent(under: rules) }
        let next = try counting { () throws(ClockFault) in try after.nextClockEvent(under: rules) }
        guard let next, next != known else { return [] }
        let key = CaseClockKey(caseID: after.id, due: next)
        return [NewJob(id: randomness.identifier(), kind: .runClocks, key: key.text, due: next)]
    }

    /// Records what the clocks of a case demand by now, each with the time at which it was due, however long nobody looked.
    func runClocks(of id: CaseID, in body: BodyID) async throws(CaseworkFault) {
        while try await runClock(of: id, in: body) {}
    }

    private func runClock(of id: CaseID, in body: BodyID) async throws(CaseworkFault) -> Bool {
        try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(id, in: body)
            let now = self.now
            let act = try counting { () throws(ClockFault) in try file.state.dueClockAct(at: now, under: file.rules) }
            guard let act else { return false }
            _ = try await append([Step(act: act, author: .system)], to: file, answer: AppliedAct.init)
            return true
        }
    }

    func counting<Value>(_ body: () throws(ClockFault) -> Value) throws(CaseworkFault) -> Value {
        do {
            return try body()
        } catch {
            throw .refused(Refusal(error))
        }
    }
}
