import Recognition

/// What holds of every act that was accepted, said independently of the guards.
enum LifeInvariants {
    static func violations(
        of proposal: Proposal,
        from before: CaseState,
        to after: CaseState,
        under rules: CaseRules
    ) -> [String] {
        var found: [String] = []
        func require(_ holds: Bool, _ rule: String) {
            if !holds { found.append("\(proposal.act.kind.rawValue) at version \(after.version): \(rule)") }
        }
        require(after.version == before.version + 1, "the version grows by one")
        require(after.sets.map(\.number) == Array(1..<(after.sets.count + 1)), "sets are numbered without a gap")
        require(after.sets.starts(with: before.sets), "a set is never changed")
        require(
            (proposal.author.person == nil) == (proposal.author.role == .system),
            "a person stands behind each role"
        )
        closed(proposal, before, after, require)
        units(before, after, require)
        evidence(after, require)
        if case .judged(let act) = proposal.act { judged(act, proposal, before, after, rules, require) }
        if case .allocated(let act) = proposal.act {
            require(act.assessor != after.candidate, "nobody assesses their own work")
            require(before.unit(act.unit)?.assignment == nil, "one assessor holds a unit")
        }
        if case .decided(let act) = proposal.act { decided(act, proposal, before, after, require) }
        let isSettled = after.recommendation != nil || after.decision != nil
        require(
            !isSettled || after.units.allSatisfy { $0.outcome != nil },
            "nothing is settled before all units are judged"
        )
        return found
    }

    private typealias Require = (Bool, String) -> Void

    /// A case that is over changes by its notice and by a late examination only.
    private static func closed(_ proposal: Proposal, _ before: CaseState, _ after: CaseState, _ require: Require) {
        let isOver = before.withdrawnAt != nil || before.decision != nil || before.admission == .ineligible
        guard isOver else { return }
        let late: [CaseAct.Kind] = [.evidenceExamined, .evidenceChecked, .receiptIssued]
        let kinds = before.status == .decided ? late + [.notified] : late
        require(kinds.contains(proposal.act.kind), "a case that is over is left alone")
        require(after.units == before.units && after.sets == before.sets, "what was judged stays")
        require(after.decision == before.decision && after.withdrawnAt == before.withdrawnAt, "an end is an end")
        require(proposal.act.kind == .notified || after.status == before.status, "a late report changes no status")
    }

    private static func units(_ before: CaseState, _ after: CaseState, _ require: Require) {
        for (old, new) in zip(before.units, after.units) {
            require(old.outcome == nil || old == new, "a unit is judged once")
            require(new.judged.starts(with: old.judged), "a judgement is never changed")
            require(new.changedAtVersion <= after.version, "a unit changed in the past")
            require(old == new || new.changedAtVersion == after.version, "a change of a unit is noted")
            require(
                (new.heldUntil != nil) == (new.assignment != nil && !new.isWaiting),
                "time runs while a unit is held"
            )
            let own = new.evidenceSet.map { after.evidence(for: new.reference.code, inSet: $0) } ?? []
            let status = after.status(of: new)
            require(
                (status != .allocated && status != .ready)
                    || (new.evidenceSet != nil && own.allSatisfy { $0.isUsable || after.isJudged($0) }),
                "what is ready is usable, or was when it was judged"
            )
            require(!after.isCollecting(new) || new.outcome == nil, "what is judged collects nothing")
            require(status != .allocated || !after.isCollecting(new), "what is being judged is frozen")
        }
    }

    private static func evidence(_ after: CaseState, _ require: Require) {
        let cited = after.units.flatMap(\.judged).flatMap(\.act.judgements).flatMap(\.citations).map(\.evidence)
        require(
            cited.allSatisfy { after.evidence($0).map { $0.examination != nil && !$0.isWithdrawn } == true },
            "what a judgement cites stays"
        )
        require(
            after.returned?.unusable.allSatisfy { unusable in
                after.evidence(unusable.evidence).map { !after.isJudged($0) } == true
            } != false,
            "what was judged is not returned"
        )
        require(Set(after.evidence.map(\.id)).count == after.evidence.count, "evidence has one state")
    }

    private static func judged(
        _ act: CaseAct.Judged,
        _ proposal: Proposal,
        _ before: CaseState,
        _ after: CaseState,
        _ rules: CaseRules,
        _ require: Require
    ) {
        guard let unit = rules.rubrics[act.unit]?.unit, let held = before.unit(act.unit) else {
            return require(false, "a judgement is of a unit of the case")
        }
        require(held.assignment?.assessor == proposal.author.person, "who holds the unit judges it")
        require(proposal.author.person != before.candidate, "nobody judges themselves")
        if let last = held.judged.last {
            let seen = before.evidence(for: act.unit, inSet: last.act.set).map(\.id)
            let fresh = before.evidence(for: act.unit, inSet: act.set).filter { !seen.contains($0.id) }
            require(last.act.set < act.set && !fresh.isEmpty, "a further judgement is of further evidence")
        }
        require(
            act.judgements.map(\.criterion).sorted() == unit.criteria.map(\.code).sorted(),
            "each criterion has a verdict"
        )
        let own = before.evidence(for: act.unit, inSet: act.set)
        let cited = act.judgements.flatMap(\.citations).map(\.evidence)
        require(cited.allSatisfy { before.evidence($0)?.isUsable == true }, "what is cited can be assessed")
        for judgement in act.judgements {
            require(judgement.verdict != .met || !judgement.citations.isEmpty, "met is cited")
            for citation in judgement.citations {
                let length = own.first { $0.id == citation.evidence }?.examination?.facts?.durationMilliseconds ?? 0
                require(
                    (citation.interval?.end ?? .max) <= length,
                    "a citation lies inside a clip of the set and the unit"
                )
            }
        }
        let explanation = rules.scheme.decisionRule.explain(
            unit: unit,
            judgements: act.judgements,
            rulesOfEvidence: act.rulesOfEvidence,
            evidence: own
        )
        require(explanation.isCompetent == (act.outcome == .competent), "the outcome follows from the rule")
        let critical = Set(unit.criteria.filter(\.isCritical).map(\.code))
        require(
            act.judgements.allSatisfy { !critical.contains($0.criterion) || $0.verdict != .notApplicable },
            "a critical criterion applies"
        )
    }

    private static func decided(
        _ act: CaseAct.Decided,
        _ proposal: Proposal,
        _ before: CaseState,
        _ after: CaseState,
        _ require: Require
    ) {
        let assessors = before.units.flatMap(\.judged).map(\.assessor)
        require(before.decision == nil, "a case is decided once")
        require(
            proposal.author.person.map { !assessors.contains($0) && $0 != before.candidate } ?? false,
            "the decider is independent"
        )
        require(act.outcome == .following(act.units.map(\.outcome)), "the outcome follows from the units")
        for unit in act.units {
            require(
                unit.outcome != .competent || before.unit(unit.unit)?.outcome == .competent,
                "nothing is decided above"
            )
        }
    }
}
