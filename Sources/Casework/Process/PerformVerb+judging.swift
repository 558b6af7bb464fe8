import Recognition

extension Workplace {
    func judgingActs(for verb: CaseVerb, in file: CaseFile, at now: Instant) throws(CaseworkFault) -> VerbActs {
        let state = file.state
        switch verb {
        case .scheduleSession(let unit, let form, let startsAt, let minutes):
            let act = CaseAct.SessionScheduled(
                session: randomness.identifier(),
                unit: unit,
                form: form,
                startsAt: startsAt.instant,
                minutes: minutes
            )
            return VerbActs(.sessionScheduled(act), code: act.session.text)
        case .cancelSession(let session, let cause):
            return VerbActs(.sessionCancelled(CaseAct.SessionCancelled(session: session, cause: cause)))
        case .recordSession(let session, let attendance):
            let evidence = state.evidence.filter { $0.provenance?.session == session && !$0.isWithdrawn }.map(\.id)
            let number = evidence.isEmpty ? nil : state.sets.count + 1
            return VerbActs(
                .sessionHeld(
                    CaseAct.SessionHeld(session: session, attendance: attendance, set: number, evidence: evidence)
                )
            )
        case .drawForSecondMarking(let unit, let cause):
            return VerbActs(.drawnForSecondMarking(CaseAct.DrawnForSecondMarking(unit: unit, cause: cause)))
        case .sample(let unit, let cause):
            let act = CaseAct.Sampled(sample: randomness.identifier(), unit: unit, cause: cause)
            return VerbActs(.sampled(act), code: act.sample.text)
        case .verify(let sample, let outcome):
            // The assessor has as long for it as for any unit.
            let until = file.rules.scheme.assignmentEnd(from: now)
            let act = CaseAct.Verified(sample: sample, outcome: outcome, until: outcome == .disagree ? until : nil)
            return VerbActs(.verified(act))
        case .takeAway(let unit):
            guard let assignment = state.unit(unit)?.assignment else { throw .notFound(.assignment) }
            return VerbActs(
                .allocationEnded(
                    CaseAct.AllocationEnded(
                        unit: unit,
                        round: assignment.round,
                        assessor: assignment.assessor,
                        cause: .licenceEnded
                    )
                )
            )
        default: throw .notFound(.case)
        }
    }
}
