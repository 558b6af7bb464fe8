public import Recognition

/// What a person may see of a case: the one place where anonymity and blindness are decided.
extension CaseState {
    /// Candidates see their own case; assessors and adjudicators the cases in which they hold or have judged a unit; verifiers what
    /// was judged; a panel the cases whose appeal it sits over; certifiers, administrators and auditors all of their body.
    func isVisible(to caller: Caller) -> Bool {
        switch caller.role {
        case .candidate: caller.person == candidate
        case .assessor, .adjudicator:
            units.contains {
                $0.assignment?.assessor == caller.person || $0.judged.contains { $0.assessor == caller.person }
            }
        case .verifier: units.contains { !$0.judged.isEmpty }
        case .panel: appeals.contains { $0.panel.contains { $0.person == caller.person } }
        case .certifier, .administrator, .auditor: true
        case .system: false
        }
    }

    /// Whether the caller may see the evidence itself: an assessor or adjudicator only while holding the unit that it was brought for.
    func isEvidenceVisible(_ evidence: EvidenceState, to caller: Caller) -> Bool {
        guard caller.role == .assessor || caller.role == .adjudicator else { return isVisible(to: caller) }
        return unit(evidence.purpose.unit)?.assignment?.assessor == caller.person
    }

    /// The latest judgement of a unit that the caller may see.
    ///
    /// - Candidates learn of verdicts with the decision, so that nobody can trade on a half-finished judging; a request for further
    ///   evidence is told at once, with its verdicts, because they need them to act on it.
    /// - A second assessor, and one who judges after an appeal, sees no judgement but their own: they judge blind. In the first round
    ///   whoever takes a unit over sees what was asked for before.
    /// - An adjudicator sees what the two assessors said.
    public func visibleJudgement(of unit: UnitState, to caller: Caller) -> JudgedUnit? {
        switch caller.role {
        case .candidate:
            guard caller.person == candidate else { return nil }
            if notifiedAt != nil { return unit.judged.last }
            return unit.judged.last { $0.act.outcome == .furtherEvidence && $0.attempt == unit.attempt }
        case .assessor:
            return unit.judged.last { judged in
                judged.assessor == caller.person
                    || (unit.round == .first && judged.round == .first && judged.attempt == unit.attempt
                        && unit.assignment?.assessor == caller.person)
            }
        case .adjudicator, .verifier, .certifier, .panel, .administrator, .auditor: return unit.judged.last
        case .system: return nil
        }
    }
}
