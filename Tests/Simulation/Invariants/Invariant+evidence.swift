import Recognition

extension Invariant {
    static let evidence: [Invariant] = [
        Invariant(
            "sets-number-without-gap",
            "Evidence sets are numbered from 1 without a gap, as the acts that froze them say.",
            at: [.submitted, .sessionHeld, .returned]
        ) { moment in
            moment.after.sets.enumerated().allSatisfy { $0.offset + 1 == $0.element.number }
                && (moment.act.kind == .submitted ? moment.after.sets.count == moment.before.sets.count + 1 : true)
        },
        Invariant("frozen-sets-stay", "Nothing of a frozen set changes.") { moment in
            let (before, after) = (moment.before.sets, moment.after.sets)
            let told = moment.chronicle.sets
            guard before.count <= after.count, before.count == told.count else { return false }
            return before.indices.allSatisfy { before[$0] == after[$0] && told[$0] == after[$0].evidence }
        },
        Invariant(
            "evidence-stays",
            "Evidence that was received is never lost, and its bytes, purpose and way into the case never change."
        ) { moment in
            let (before, after) = (moment.before.evidence, moment.after.evidence)
            guard before.count <= after.count else { return false }
            return before.indices.allSatisfy {
                before[$0].id == after[$0].id && before[$0].digest == after[$0].digest
                    && before[$0].purpose == after[$0].purpose && before[$0].provenance == after[$0].provenance
            }
        },
        Invariant(
            "cited-evidence-stays",
            "Evidence that a judgement cites is not withdrawn.",
            at: [.evidenceWithdrawn]
        ) { moment in
            guard case .evidenceWithdrawn(let act) = moment.act else { return true }
            return !moment.before.units.contains { unit in
                unit.judged.contains { judged in
                    judged.act.judgements.contains { $0.citations.contains { $0.evidence == act.evidence } }
                }
            }
        },
        Invariant(
            "judged-evidence-not-returned",
            "A technical return names nothing on which a judgement rests.",
            at: [.returned]
        ) { moment in
            guard case .returned(let act) = moment.act else { return true }
            return act.unusable.allSatisfy { unusable in
                moment.after.evidence(unusable.evidence).map { !moment.after.isJudged($0) } ?? false
            }
        },
        Invariant(
            "taken-evidence-declared-own",
            "Each set that a candidate submits comes with the declaration that the work is their own.",
            at: [.submitted]
        ) { if case .submitted(let act) = $0.act { act.declaresOwnWork } else { true } },
        Invariant(
            "admitted-first",
            "No evidence is received, and nothing submitted, before the candidate was admitted.",
            at: [.evidenceReceived, .submitted, .allocated, .judged]
        ) { $0.chronicle.isAdmitted },
        Invariant(
            "plan-first",
            "Where the scheme asks for a plan, nothing is submitted before the candidate has agreed to one.",
            at: [.submitted]
        ) { $0.chronicle.hasPlan || !$0.rules.scheme.requires(.plan) },
        Invariant(
            "receipt-follows-check",
            "A receipt is given for evidence that has passed its check, once.",
            at: [.receiptIssued]
        ) { moment in
            guard case .receiptIssued(let act) = moment.act, let evidence = moment.before.evidence(act.evidence) else {
                return false
            }
            return evidence.receipt == nil && evidence.check?.isPassed == true
        },
        Invariant(
            "judged-unit-collects-nothing",
            "No evidence is collected for a unit that has its outcome, nor for one that is being judged."
        ) { moment in
            moment.after.units.allSatisfy { unit in
                guard moment.after.isCollecting(unit) else { return true }
                return unit.outcome == nil && moment.after.status(of: unit) != .allocated
            }
        },
    ]
}
