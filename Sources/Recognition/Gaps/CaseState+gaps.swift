extension CaseState {
    /// The gap report of the latest decision, also while an appeal or a reassessment has reopened it; nil where there is none, or
    /// everything was recognised.
    public func gapReport(under rules: CaseRules) throws(ClockFault) -> GapReport? {
        guard let decision = decisions.last else { return nil }
        let open = decision.act.units.filter { !$0.outcome.isRecognised }
        if open.isEmpty { return nil }
        let terms = rules.scheme.reassessmentRules
        let left = terms.attempts.map { max(0, $0 + 1 - attempt) }
        let isOpen = isOpenToReassessment && left != 0
        let running = isOpen ? try runningClocks(under: rules) : []
        return GapReport(
            decision: decision.act.decision,
            units: open.map { gap($0, of: decision, under: rules) },
            tryAgain: isOpen ? unitsToTryAgain(under: terms) : [],
            until: running.first { $0.key.kind == .reassessment }?.dueAt,
            attemptsLeft: left
        )
    }

    /// A reassessment could be opened as far as the case is concerned, whatever the scheme's number of attempts says.
    private var isOpenToReassessment: Bool {
        guard phase == .decided, !isHeld, openAppeal == nil, !failedUnits.isEmpty, let notifiedAt else { return false }
        return !clocks.expired.keys.contains { $0.kind == .reassessment && $0.startedAt == notifiedAt }
    }

    private func gap(_ decided: UnitDecision, of decision: Decision, under rules: CaseRules) -> UnitGap {
        // What came after the decision says nothing of it.
        let judged = unit(decided.unit)?.judged.last { $0.at <= decision.at }?.act
        guard decided.outcome == .notYetCompetent, let unit = rules.rubrics[decided.unit]?.unit else {
            return UnitGap(unit: decided.unit, outcome: decided.outcome, criteria: [], notAffirmed: [])
        }
        let shown = requirementsMet(in: judged?.set, of: unit.code)
        let gaps = unit.elements.flatMap { element in
            element.criteria.compactMap { criterion -> CriterionGap? in
                let asked = unit.evidenceRequirements.filter { $0.criteria.contains(criterion.code) }.map(\.code)
                let isTried = asked.isEmpty || !shown.isDisjoint(with: asked)
                let verdict = judged?.judgements.first { $0.criterion == criterion.code }?.verdict
                return GapCause(verdict, isTried: isTried).map {
                    CriterionGap(element: element.code, criterion: criterion.code, cause: $0)
                }
            }
        }
        return UnitGap(
            unit: decided.unit,
            outcome: decided.outcome,
            criteria: gaps,
            notAffirmed: judged?.rulesOfEvidence.notAffirmed ?? []
        )
    }

    /// The requirements of a unit for which a set holds something.
    private func requirementsMet(in set: Int?, of unit: UnitCode) -> Set<RequirementCode> {
        let held = Set(sets.first { $0.number == set }?.evidence ?? [])
        return Set(evidence.filter { held.contains($0.id) && $0.purpose.unit == unit }.map(\.purpose.requirement))
    }
}

extension GapCause {
    /// Nil: nothing is missing.
    fileprivate init?(_ verdict: Verdict?, isTried: Bool) {
        switch verdict {
        case .met, .notApplicable: return nil
        case .notMet: self = .notMet
        case .insufficient: self = isTried ? .insufficient : .notTried
        case nil: self = .notTried
        }
    }
}
