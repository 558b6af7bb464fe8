import Recognition

extension Invariant {
    static let concerns: [Invariant] = [
        Invariant(
            "held-case-stands-still",
            "While a case is held, nothing is collected, judged, decided or certified in it."
        ) { moment in
            guard !moment.chronicle.holds.isEmpty else { return true }
            let (before, after) = (moment.before, moment.after)
            let isJudgedNoFurther = zip(before.units, after.units).allSatisfy { $0.judged.count == $1.judged.count }
            // What falls with a unit that leaves the case is recommended anew when the hold is lifted.
            let falls = moment.act.kind == .voided && after.recommendation == nil
            let isRecommendedNoFurther = falls || before.recommendation == after.recommendation
            return isJudgedNoFurther && before.sets.count == after.sets.count
                && before.evidence.count == after.evidence.count && before.decisions.count == after.decisions.count
                && before.certificates.count == after.certificates.count && before.appeals.count == after.appeals.count
                && isRecommendedNoFurther && before.notifiedAt == after.notifiedAt
                && before.attempt == after.attempt && before.admission == after.admission
        },
        Invariant("held-is-known", "A hold that was put holds until it is lifted.", at: [.holdPut, .holdLifted]) {
            moment in
            switch moment.act {
            case .holdPut: moment.after.isHeld
            case .holdLifted: moment.after.isHeld == (moment.chronicle.holds.count > 1)
            default: true
            }
        },
        Invariant(
            "inquiry-before-lifting",
            "A hold for malpractice is lifted when each report has its finding.",
            at: [.holdLifted]
        ) { moment in
            guard case .holdLifted(let act) = moment.act else { return true }
            let hold = moment.chronicle.holds.first { $0.hold == act.hold }
            return hold?.cause != .malpractice || moment.chronicle.openReports.isEmpty
        },
        Invariant(
            "void-for-proven-malpractice",
            "Nothing is void for malpractice that was not proven, and nothing that was decided is void.",
            at: [.voided]
        ) { moment in
            guard case .voided(let act) = moment.act else { return true }
            return (act.cause != .malpractice || moment.chronicle.isMalpracticeProven)
                && moment.chronicle.decisions.isEmpty
        },
        Invariant(
            "concerns-settled-impartially",
            "Nobody settles a complaint or a report that they made or that is about them, nor the candidate.",
            at: [.complaintSettled, .malpracticeSettled]
        ) { moment in
            let parties: [PersonID?] =
                switch moment.act {
                case .complaintSettled(let act):
                    moment.before.complaint(act.complaint).map { [$0.lodgedBy, $0.act.concerns] } ?? []
                case .malpracticeSettled(let act):
                    moment.before.malpracticeReport(act.report).map { [$0.reportedBy, $0.act.concerns] } ?? []
                default: []
                }
            return moment.author != moment.before.candidate && !parties.contains(moment.author)
        },
        Invariant(
            "end-is-an-end",
            "A case that was withdrawn, lapsed, void or ineligible stays so, and nothing in it changes."
        ) {
            moment in
            guard moment.chronicle.isEnded else { return true }
            let (before, after) = (moment.before, moment.after)
            return before.status == after.status && before.units.count == after.units.count
                && zip(before.units, after.units).allSatisfy {
                    $0.stage == $1.stage && $0.judged.count == $1.judged.count
                }
                && before.sets.count == after.sets.count && before.decisions.count == after.decisions.count
        },
        Invariant(
            "nobody-admits-themselves",
            "An applicant is admitted by somebody else, after a check of their identity by somebody else.",
            at: [.admitted]
        ) { moment in
            guard case .admitted(let act) = moment.act else { return true }
            return act.identityCheck.by != moment.before.candidate && moment.author != moment.before.candidate
                && act.identityCheck.at <= moment.proposal.at
        },
    ]
}
