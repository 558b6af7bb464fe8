import Recognition

extension Invariant {
    static let appeals: [Invariant] = [
        Invariant("appeal-in-time", "An appeal is lodged before its clock has ended.", at: [.appealLodged]) { moment in
            let running = (try? moment.before.runningClocks(under: moment.rules)) ?? []
            let clock = running.first { $0.key.kind == .appealLodging }
            let opened = moment.before.appealOpenedAt
            return clock.map { moment.proposal.at < $0.dueAt } ?? true
                && !moment.chronicle.endedClocks.contains { $0.kind == .appealLodging && $0.startedAt == opened }
        },
        Invariant(
            "one-appeal-at-a-time",
            "An appeal contests the decision that stands and was told, at a stage that the scheme has, while no other runs.",
            at: [.appealLodged]
        ) { moment in
            guard case .appealLodged(let act) = moment.act else { return true }
            return moment.before.openAppeal == nil && moment.chronicle.notified.contains(act.decision)
                && moment.chronicle.decisions.last?.decision == act.decision
                && (1...moment.rules.scheme.appealRules.stages.count).contains(act.stage)
        },
        Invariant(
            "panel-independent",
            "No member of a panel has judged, verified or decided in the case, or sat over it before.",
            at: [.panelAppointed]
        ) { moment in
            guard case .panelAppointed(let act) = moment.act else { return true }
            let book = moment.chronicle
            return act.members.map(\.person).allSatisfy { member in
                member != moment.before.candidate && !book.deciders.contains(member) && !book.verifiers.contains(member)
                    && !book.judgings.contains { $0.person == member }
                    && !book.panels.contains { $0.appeal != act.appeal && $0.people.contains(member) }
            }
        },
        Invariant(
            "panel-whole",
            "A panel has the members and the outsiders that its stage asks for.",
            at: [.panelAppointed]
        ) { moment in
            let stages = moment.rules.scheme.appealRules.stages
            guard case .panelAppointed(let act) = moment.act, let appeal = moment.before.appeal(act.appeal),
                stages.indices.contains(appeal.act.stage - 1)
            else { return false }
            let asked = stages[appeal.act.stage - 1].panel
            return Set(act.members.map(\.person)).count == asked.members
                && act.members.count(where: \.isOutsider) >= asked.outsiders
        },
        Invariant(
            "panel-decides",
            "An appeal that was admitted is decided by a member of its panel.",
            at: [.appealDecided]
        ) {
            moment in
            guard case .appealDecided(let act) = moment.act, let author = moment.author else { return false }
            let panel = moment.chronicle.panels.first { $0.appeal == act.appeal }
            return panel?.people.contains(author) == true && moment.chronicle.admittedAppeals.contains(act.appeal)
        },
        Invariant(
            "attempts-within-limits",
            "A case is reassessed as often as the scheme allows, each attempt by its number.",
            at: [.reassessmentOpened]
        ) { moment in
            guard case .reassessmentOpened(let act) = moment.act else { return true }
            let before = moment.chronicle.reassessments.count
            let most = moment.rules.scheme.reassessmentRules.attempts ?? .max
            return act.attempt == before + 2 && before < most
        },
        Invariant(
            "failed-units-reassessed",
            "Where the scheme keeps what was recognised, only units are reassessed that the decision did not recognise.",
            at: [.reassessmentOpened]
        ) { moment in
            guard case .reassessmentOpened(let act) = moment.act, let decision = moment.chronicle.decisions.last else {
                return false
            }
            return !moment.rules.scheme.reassessmentRules.failedUnitsOnly
                || act.units.allSatisfy { code in
                    decision.units.contains { $0.unit == code && $0.outcome == .notYetCompetent }
                }
        },
        Invariant(
            "settled-units-stay-settled",
            "A unit that was withdrawn is never judged afterwards; a void one only where an appeal says so, one that was recognised elsewhere only where a decision did not take that."
        ) { moment in
            let (before, after) = (moment.before.units, moment.after.units)
            return zip(before.indices, after.indices).allSatisfy { old, new in
                guard case .settled(let outcome) = before[old].stage, before[old].stage != after[new].stage else {
                    return true
                }
                // What became of it in a reassessment goes with the reassessment.
                let isGivenUp = [.withdrawn, .clockExpired].contains(moment.act.kind) && before[old].attempt > 1
                return switch outcome {
                case .creditTransfer: isGivenUp || moment.act.kind == .reassessmentOpened
                case .void: moment.act.kind == .appealDecided || isGivenUp
                default: isGivenUp
                }
            }
        },
    ]
}
