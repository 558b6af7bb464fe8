import Recognition

extension Workplace {
    func concernActs(for verb: CaseVerb, in file: CaseFile) throws(CaseworkFault) -> VerbActs {
        switch verb {
        case .complain(let subject, let person):
            let act = CaseAct.ComplaintLodged(complaint: randomness.identifier(), about: subject, concerns: person)
            return VerbActs(.complaintLodged(act), code: act.complaint.text)
        case .settleComplaint(let complaint, let outcome):
            return VerbActs(.complaintSettled(CaseAct.ComplaintSettled(complaint: complaint, outcome: outcome)))
        case .reportMalpractice(let suspect, let person):
            let act = CaseAct.MalpracticeReported(report: randomness.identifier(), suspect: suspect, concerns: person)
            return VerbActs(.malpracticeReported(act), code: act.report.text)
        case .settleMalpractice(let report, let finding):
            return VerbActs(.malpracticeSettled(CaseAct.MalpracticeSettled(report: report, finding: finding)))
        case .hold(let cause):
            let act = CaseAct.HoldPut(hold: randomness.identifier(), cause: cause)
            return VerbActs(.holdPut(act), code: act.hold.text)
        case .lift(let hold): return VerbActs(.holdLifted(CaseAct.HoldLifted(hold: hold)))
        case .void(let unit, let cause): return VerbActs(.voided(CaseAct.Voided(unit: unit, cause: cause)))
        case .extend(let kind, let subject, let until):
            return VerbActs(.extended(try laterEnd(of: kind, subject, until: until.instant, in: file)))
        default: throw .notFound(.case)
        }
    }

    private func laterEnd(
        of kind: ClockKind,
        _ subject: ClockSubject,
        until: Instant,
        in file: CaseFile
    ) throws(CaseworkFault) -> CaseAct.Extended {
        let running = try counting { () throws(ClockFault) in try file.state.runningClocks(under: file.rules) }
        guard let clock = running.first(where: { $0.key.kind == kind && $0.key.subject == subject }) else {
            throw .notFound(.clock)
        }
        return CaseAct.Extended(clock: clock.key, from: clock.dueAt, until: until)
    }
}
