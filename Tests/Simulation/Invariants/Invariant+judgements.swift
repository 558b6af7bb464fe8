import Recognition

extension Invariant {
    static let judgements: [Invariant] = [
        Invariant("holder-judges", "A unit is judged by whoever holds it.", at: [.judged]) { moment in
            guard case .judged(let act) = moment.act else { return true }
            return moment.chronicle.holder(of: act.unit) == moment.author
        },
        Invariant(
            "citations-in-judged-set",
            "Each citation lies in evidence of the judged set that was brought for the unit, and inside its length.",
            at: [.judged]
        ) { moment in
            guard case .judged(let act) = moment.act else { return true }
            let own = moment.before.evidence(for: act.unit, inSet: act.set)
            return act.judgements.allSatisfy { judgement in
                judgement.citations.allSatisfy { citation in
                    guard let cited = own.first(where: { $0.id == citation.evidence }), cited.isUsable else {
                        return false
                    }
                    return (citation.interval?.end ?? 0) <= (cited.examination?.facts?.durationMilliseconds ?? 0)
                }
            }
        },
        Invariant("met-is-cited", "A verdict of “met” has a citation.", at: [.judged]) { moment in
            guard case .judged(let act) = moment.act else { return true }
            return act.judgements.allSatisfy { $0.verdict != .met || !$0.citations.isEmpty }
        },
        Invariant(
            "every-criterion-judged",
            "A judgement has one verdict on each criterion of the pinned edition; a critical one applies.",
            at: [.judged]
        ) { moment in
            guard case .judged(let act) = moment.act, let rubric = moment.rules.rubrics[act.unit] else { return false }
            let criteria = rubric.unit.criteria
            return act.rubric == rubric.contentDigest && act.judgements.count == criteria.count
                && criteria.allSatisfy { criterion in
                    let given = act.judgements.first { $0.criterion == criterion.code }
                    return given.map { $0.verdict != .notApplicable || !criterion.isCritical } ?? false
                }
        },
        Invariant(
            "outcome-follows-rule",
            "A unit is competent when the scheme's rule says so, and only then.",
            at: [.judged]
        ) {
            moment in
            guard case .judged(let act) = moment.act, let rubric = moment.rules.rubrics[act.unit] else { return false }
            let explanation = moment.rules.scheme.decisionRule.explain(
                unit: rubric.unit,
                judgements: act.judgements,
                rulesOfEvidence: act.rulesOfEvidence,
                evidence: moment.before.submittedEvidence
            )
            return explanation.isCompetent == (act.outcome == .competent)
        },
        Invariant(
            "another-looks-again",
            "A second judgement, an adjudication, and a judgement after an appeal are by somebody who did not judge what they look at.",
            at: [.allocated, .judged]
        ) { moment in
            let found: (UnitCode, Round)? =
                switch moment.act {
                case .allocated(let act): (act.unit, act.round)
                case .judged(let act): (act.unit, act.round)
                default: nil
                }
            guard let (code, round) = found else { return true }
            let turn = moment.chronicle.turn(of: code)
            let attempt = moment.chronicle.attempt(of: code)
            return !moment.chronicle.judgings.contains { judging in
                guard judging.unit == code, judging.person == moment.author else { return false }
                return switch round {
                case .first: false
                case .second: judging.round == .first && judging.attempt == attempt
                case .adjudication: judging.round != .adjudication && judging.attempt == attempt
                case .appeal: judging.turn < turn
                }
            }
        },
        Invariant("judgements-stay", "A judgement is never changed.", at: Set(CaseAct.Kind.allCases)) { moment in
            let (before, after) = (moment.before.units, moment.after.units)
            return zip(before.indices, after.indices).allSatisfy { old, new in
                let added = after[new].judged.count - before[old].judged.count
                return added == 0 || (added == 1 && moment.act.kind == .judged)
            }
        },
        Invariant(
            "judgement-is-kept",
            "What an assessor judged stands as the latest judgement of its unit.",
            at: [.judged]
        ) { moment in
            guard case .judged(let act) = moment.act else { return true }
            return moment.after.unit(act.unit)?.judged.last?.act == act
        },
        Invariant(
            "outcome-is-judged",
            "A unit has an outcome of assessment only where somebody judged it so, an appeal varied it, or the decision before stands again."
        ) { moment in
            moment.after.units.allSatisfy { unit in
                guard case .judged = unit.stage else { return true }
                return !unit.judged.isEmpty
            }
        },
    ]
}
