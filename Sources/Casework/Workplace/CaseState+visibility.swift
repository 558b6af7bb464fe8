public import Recognition

/// Which cases, evidence, judgements and concerns a person may see, and whether they learn who judged: whatever is read of a case asks
/// here.
///
/// What only one reading shows is decided beside it, such as texts in `Texts`, who did which act in `ListActs`, whose case it is in
/// `ShowCase`, where a clip was filmed in `ReadEvidence`, and what else of the whole case a role must not see in `CaseAudience` of Intake.
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

    /// Whether the caller may know that somebody is suspected: those who look into it, and whoever reported it.
    public func isVisible(_ report: MalpracticeReport, to caller: Caller) -> Bool {
        caller.role.overseesConcerns || report.reportedBy == caller.person
    }

    /// Whether the caller may know of a complaint: those who look into it, and whoever made it.
    public func isVisible(_ complaint: Complaint, to caller: Caller) -> Bool {
        caller.role.overseesConcerns || complaint.lodgedBy == caller.person
    }

    /// What is said against somebody is as if it were not there for whoever may not see it: neither its acts nor its clock.
    func isVisible(_ subject: ClockSubject, to caller: Caller) -> Bool {
        switch subject {
        case .malpracticeReport(let id): malpracticeReport(id).map { isVisible($0, to: caller) } ?? true
        case .complaint(let id): complaint(id).map { isVisible($0, to: caller) } ?? true
        case .wholeCase, .unit, .appeal, .certificate: true
        }
    }

    /// The latest judgement of a unit that the caller may see.
    ///
    /// - Candidates learn of verdicts with the decision, so that nobody can trade on a half-finished judging; a request for further
    ///   evidence is told at once, with its verdicts, because they need them to act on it. What they were told stays told while the
    ///   unit is judged anew.
    /// - A second assessor, and one who judges after an appeal, sees no judgement but their own: they judge blind. In the first round
    ///   whoever takes a unit over sees what was asked for before.
    /// - An adjudicator sees what the two assessors said.
    public func visibleJudgement(of unit: UnitState, to caller: Caller) -> JudgedUnit? {
        switch caller.role {
        case .candidate:
            guard caller.person == candidate else { return nil }
            let asked = unit.judged.dropFirst(unit.toldJudgements).last {
                $0.act.outcome == .furtherEvidence && $0.attempt == unit.attempt
            }
            return asked ?? unit.judged.prefix(unit.toldJudgements).last
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

    /// What the other rounds of this attempt came to, in their order, where the caller weighs them against each other: an
    /// adjudicator sees what both assessors said.
    public func otherRounds(of unit: UnitState, to caller: Caller) -> [JudgedUnit] {
        guard caller.role == .adjudicator, let shown = visibleJudgement(of: unit, to: caller) else { return [] }
        return Round.allCases.compactMap(unit.judgement(in:)).filter { $0 != shown }
    }

    /// Who holds a unit, or who made the judgement of it that the caller sees; nil where that is not the caller's to know.
    /// Candidates do not know who judges, and assessors know of nobody but themselves.
    public func visibleAssessor(of unit: UnitState, to caller: Caller) -> PersonID? {
        let (holder, judge) = (unit.assignment?.assessor, visibleJudgement(of: unit, to: caller)?.assessor)
        switch caller.role {
        case .candidate, .system: return nil
        case .assessor: return [holder, judge].contains(caller.person) ? caller.person : nil
        case .adjudicator, .verifier, .certifier, .panel, .administrator, .auditor: return holder ?? judge
        }
    }
}

extension Role {
    /// Whoever looks over what is said against anybody.
    fileprivate var overseesConcerns: Bool { [.certifier, .administrator, .auditor].contains(self) }
}
