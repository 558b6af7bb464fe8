import Recognition

extension Chance {
    static func concern(_ kind: CaseAct.Kind, _ scene: Scene, _ dice: inout Dice) -> CaseAct {
        let state = scene.state
        let isOdd = dice.falls(1, of: 10)
        let code = scene.code
        let person = dice.falls(1, of: 2) ? dice.pick(Cast.few) : nil
        switch kind {
        case .complaintLodged:
            let known = isOdd ? state.complaints.last?.act.complaint : nil
            return .complaintLodged(
                .init(
                    complaint: known ?? ComplaintID(canonical: code),
                    about: dice.any(ComplaintSubject.self, or: .other),
                    concerns: person
                )
            )
        case .complaintSettled:
            return .complaintSettled(
                .init(
                    complaint: (isOdd ? nil : state.complaints.last?.act.complaint) ?? ComplaintID(canonical: code),
                    outcome: dice.any(ComplaintOutcome.self, or: .upheld)
                )
            )
        case .malpracticeReported:
            return .malpracticeReported(
                .init(
                    report: MalpracticeReportID(canonical: code),
                    suspect: dice.any(MalpracticeSuspect.self, or: .other),
                    concerns: person
                )
            )
        case .malpracticeSettled:
            let report = isOdd ? nil : state.malpracticeReports.last?.act.report
            return .malpracticeSettled(
                .init(
                    report: report ?? MalpracticeReportID(canonical: code),
                    finding: dice.any(MalpracticeFinding.self, or: .notProven)
                )
            )
        case .holdPut:
            return .holdPut(.init(hold: HoldID(canonical: code), cause: dice.any(HoldCause.self, or: .other)))
        case .holdLifted:
            let open = state.holds.first { $0.liftedAt == nil } ?? state.holds.last
            return .holdLifted(.init(hold: (isOdd ? nil : open?.act.hold) ?? HoldID(canonical: code)))
        default:
            // The whole case only rarely, or no life would be long.
            let unit = dice.falls(1, of: 4) ? nil : unit(scene, &dice)
            return .voided(.init(unit: unit, cause: dice.any(VoidCause.self, or: .duplicate)))
        }
    }

    /// What a clock might say, and what one has said before.
    static func clock(_ kind: CaseAct.Kind, _ scene: Scene, _ dice: inout Dice) -> CaseAct {
        let state = scene.state
        let running = (try? state.runningClocks(under: scene.rules)) ?? []
        let some = dice.pick(running)
        let key =
            some?.key ?? state.clocks.expired.keys.first
            ?? ClockKey(kind: .submission, subject: .wholeCase, startedAt: state.openedAt)
        let due = some?.dueAt ?? scene.now
        switch kind {
        case .clockExpired:
            // Some clock, now or a second time.
            if dice.falls(1, of: 2), let ended = state.clocks.expired.min(by: { $0.value < $1.value }) {
                return .clockExpired(.init(clock: ended.key, dueAt: ended.value))
            }
            return .clockExpired(.init(clock: key, dueAt: due))
        case .reminded: return .reminded(.init(clock: key, dueAt: due, reminder: some?.reminders.last ?? scene.now))
        case .lapsed: return .lapsed(.init(clock: key, dueAt: due))
        default:
            let later = due.adding(seconds: Int64(dice.within(-3_600...864_000)))
            return .extended(.init(clock: key, from: due, until: later))
        }
    }
}
