import Recognition

extension Invariant {
    static let assessment: [Invariant] = [
        Invariant("one-holder", "No two people hold one unit.", at: [.allocated]) { moment in
            guard case .allocated(let act) = moment.act else { return true }
            return moment.chronicle.holder(of: act.unit) == nil
        },
        Invariant(
            "holder-keeps-unit",
            "Whoever took a unit holds it until it is judged, given back or taken away, and nobody else does."
        ) { moment in
            // The chronicle knows the time before this act: who has gone since is told by the act.
            if moment.act.kind.changesHolders { return true }
            return moment.after.units.allSatisfy {
                $0.assignment?.assessor == moment.chronicle.holder(of: $0.reference.code)
            }
        },
        Invariant("taken-is-held", "A unit that was taken is held by whoever took it.", at: [.allocated]) { moment in
            guard case .allocated(let act) = moment.act else { return true }
            return moment.after.unit(act.unit)?.assignment?.assessor == act.assessor && act.assessor == moment.author
        },
        Invariant("nobody-assesses-own-work", "Nobody takes or judges their own work.", at: [.allocated, .judged]) {
            $0.author != $0.before.candidate
        },
        Invariant(
            "ready-is-usable",
            "A unit is taken only when all of its frozen evidence is examined and usable, or was judged before; examined or taken back, where its candidate's time to replace it is over.",
            at: [.allocated]
        ) { moment in
            guard case .allocated(let act) = moment.act, let unit = moment.before.unit(act.unit),
                let set = unit.evidenceSet
            else { return false }
            return moment.before.evidence(for: act.unit, inSet: set).allSatisfy {
                if unit.isFurtherEvidenceOver, $0.isWithdrawn || $0.examination != nil { return true }
                return $0.isUsable || moment.before.isJudged($0) || $0.provenance?.session != nil
            }
        },
        Invariant(
            "licence-where-asked",
            "Where the scheme asks for licences, a unit is taken and judged by somebody who holds one.",
            at: [.allocated, .judged]
        ) { moment in
            guard moment.rules.scheme.requires(.licence) else { return true }
            let code: UnitCode? =
                switch moment.act {
                case .allocated(let act): act.unit
                case .judged(let act): act.unit
                default: nil
                }
            guard let code, let unit = moment.before.unit(code), let author = moment.author else { return false }
            return moment.rules.people[author]?.licence(for: unit.reference, at: moment.proposal.at) != nil
        },
        Invariant(
            "time-stands-still-while-waiting",
            "An assessor has an end of their time while they hold a unit, and none while the candidate has to bring more."
        ) { moment in
            moment.after.units.allSatisfy { unit in
                (unit.heldUntil == nil) == (unit.assignment == nil || unit.isWaiting)
            }
        },
        Invariant(
            "change-of-unit-is-noted",
            "When the stage, the round or the evidence of a unit changes, the version is noted at which it did: scorings that were begun before are stale."
        ) { moment in
            let (before, after) = (moment.before.units, moment.after.units)
            return zip(before.indices, after.indices).allSatisfy { old, new in
                let isSame =
                    before[old].stage == after[new].stage && before[old].round == after[new].round
                    && before[old].attempt == after[new].attempt && before[old].evidenceSet == after[new].evidenceSet
                return isSame || after[new].changedAtVersion == moment.after.version
            }
        },
    ]
}

extension CaseAct.Kind {
    /// After which a unit may have another holder than before.
    fileprivate var changesHolders: Bool {
        switch self {
        case .allocated, .allocationEnded, .judged, .verified, .unitWithdrawn, .voided, .applied, .withdrawn: true
        // That of a reassessment gives it up.
        case .clockExpired: true
        default: false
        }
    }
}
