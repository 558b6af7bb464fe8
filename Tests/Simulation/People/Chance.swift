import Recognition

/// What chance proposes: anything by anybody, with a leaning towards what could be meant.
enum Chance {
    /// A step of good people, done as people do it: clips are broken, sets are submitted in haste, verdicts are mixed, panels uphold.
    static func altered(_ deed: Deed, _ scene: Scene, _ dice: inout Dice) -> Deed {
        var deed = deed
        switch deed.act {
        case .evidenceExamined(let act):
            let draw = dice.below(16)
            if draw < 3, let early = hasty(scene) { return early }
            guard draw == 3 else { break }
            let finding = dice.any(EvidenceFinding.self, or: .damaged)
            deed.act = .evidenceExamined(
                .init(evidence: act.evidence, report: .report, facts: act.facts, findings: [finding])
            )
        case .judged where dice.falls(1, of: 2): return judging(scene, like: deed, &dice)
        case .judged where dice.falls(1, of: 6):
            return Deed(act(.sessionScheduled, scene, &dice), by: deed.author)
        case .decided(let decided):
            let isAnybody = dice.falls(1, of: 6)
            if isAnybody { deed.author = Author(person: dice.pick(Cast.few), role: .certifier) }
            let sat = scene.state.appeals.flatMap(\.panel)
            if let member = dice.pick(sat), dice.falls(1, of: 3) {
                deed.author = Author(person: member.person, role: .certifier)
            }
            if dice.falls(1, of: 8) { deed.act = .decided(lowered(decided, &dice)) }
        case .appealDecided(let act): deed.act = .appealDecided(outcome(of: act.appeal, scene, &dice))
        // Whoever took part before is asked again by mistake.
        case .verified where dice.falls(1, of: 6):
            let judges = scene.state.assessors.sorted()
            deed.author = Author(person: dice.pick(judges), role: .verifier)
        case .verified where dice.falls(1, of: 6):
            let outcomes = scene.state.units.compactMap(\.outcome)
            return Deed(.recommended(.init(outcome: .following(outcomes))), by: .system)
        case .allocated(let act) where act.round != .first && dice.falls(1, of: 3):
            guard let judge = dice.pick(scene.state.unit(act.unit)?.judged ?? [])?.assessor else { break }
            deed.author = Author(person: judge, role: act.round.role)
            deed.act = .allocated(
                .init(unit: act.unit, round: act.round, assessor: judge, until: act.until)
            )
        // A clock that is slow.
        case .allocated(let act) where scene.code.hasSuffix("0"):
            deed.act = .allocated(
                .init(unit: act.unit, round: act.round, assessor: act.assessor, until: scene.now)
            )
        case .panelAppointed(let act):
            let sat = scene.state.appeals.filter { $0.act.appeal != act.appeal }.flatMap(\.panel)
            guard let again = dice.pick(sat), dice.falls(1, of: 2), !act.members.isEmpty else { break }
            deed.act = .panelAppointed(.init(appeal: act.appeal, members: [again] + act.members.dropFirst()))
        case .verified(let act) where dice.falls(1, of: 3):
            deed.act = .verified(
                .init(sample: act.sample, outcome: .disagree, until: scene.now.adding(days: 3))
            )
        case .malpracticeSettled(let act) where dice.falls(1, of: 2):
            deed.act = .malpracticeSettled(.init(report: act.report, finding: .proven))
        case .sessionHeld(let act) where !act.evidence.isEmpty && dice.falls(1, of: 3):
            deed.act = .sessionHeld(
                .init(session: act.session, attendance: .candidateAbsent, set: act.set, evidence: act.evidence)
            )
        case .sessionHeld: if dice.falls(1, of: 2) { return likely(scene, &dice) }
        case .notified, .planAgreed: if dice.falls(1, of: 8) { return likely(scene, &dice) }
        default: break
        }
        return deed
    }

    /// Submitted before it was examined.
    private static func hasty(_ scene: Scene) -> Deed? {
        guard scene.state.units.contains(where: scene.state.isCollecting) else { return nil }
        let submitted = CaseAct.Submitted(
            set: scene.state.sets.count + 1,
            evidence: scene.state.evidenceToSubmit.map(\.id),
            declaresOwnWork: true
        )
        return Deed(.submitted(submitted), by: scene.candidate)
    }

    private static func lowered(_ act: CaseAct.Decided, _ dice: inout Dice) -> CaseAct.Decided {
        let units = act.units.map { unit in
            let isLowered = unit.outcome.isRecognised && dice.falls(1, of: 2)
            return isLowered ? UnitDecision(unit: unit.unit, outcome: .notYetCompetent) : unit
        }
        return CaseAct.Decided(
            decision: act.decision,
            outcome: .following(units.map(\.outcome)),
            units: units,
            givesReason: true
        )
    }

    /// Something that could be meant now, by somebody who would mean it.
    static func likely(_ scene: Scene, _ dice: inout Dice) -> Deed {
        let kind = dice.pick(kinds(at: scene.status), or: .submitted)
        return whole(kind, scene, &dice)
    }

    /// Anything by anybody.
    static func nonsense(_ scene: Scene, _ dice: inout Dice) -> Deed {
        let kind = dice.any(CaseAct.Kind.self, or: .submitted)
        // An ending is rare, or no life would be long.
        let isEnding = [.withdrawn, .foundIneligible, .voided].contains(kind) && dice.falls(3, of: 4)
        return whole(isEnding ? .evidenceReceived : kind, scene, &dice)
    }

    private static func whole(_ kind: CaseAct.Kind, _ scene: Scene, _ dice: inout Dice) -> Deed {
        let act = act(kind, scene, &dice)
        var deed = Deed(act, by: author(of: act, scene, &dice))
        deed.givesReason = dice.falls(19, of: 20)
        return deed
    }

    private static func act(_ kind: CaseAct.Kind, _ scene: Scene, _ dice: inout Dice) -> CaseAct {
        switch kind {
        case .enquired, .applied, .admitted, .foundIneligible, .adjustmentsRequested, .planProposed, .planAgreed,
            .creditTransferred, .unitWithdrawn, .withdrawn:
            application(kind, scene, &dice)
        case .invitationIssued, .bundleAccepted, .evidenceReceived, .evidenceExamined, .evidenceChecked,
            .receiptIssued, .evidenceWithdrawn, .submitted, .returned:
            evidence(kind, scene, &dice)
        case .allocated, .allocationEnded, .sessionScheduled, .sessionCancelled, .sessionHeld, .judged:
            assessment(kind, scene, &dice)
        case .drawnForSecondMarking, .sampled, .verified, .recommended, .decided, .notified, .reassessmentOpened:
            decision(kind, scene, &dice)
        case .certificateIssued, .certificateSuspended, .certificateReinstated, .certificateReduced,
            .certificateRevoked, .certificateReplaced, .certificateExpired, .certificateRenewed:
            certificate(kind, scene, &dice)
        case .appealLodged, .appealAdmitted, .appealFoundInadmissible, .panelAppointed, .appealWithdrawn,
            .appealDecided:
            appeal(kind, scene, &dice)
        case .complaintLodged, .complaintSettled, .malpracticeReported, .malpracticeSettled, .holdPut, .holdLifted,
            .voided:
            concern(kind, scene, &dice)
        case .clockExpired, .reminded, .extended, .lapsed: clock(kind, scene, &dice)
        }
    }

    /// A unit of the case, mostly.
    static func unit(_ scene: Scene, _ dice: inout Dice) -> UnitCode {
        if dice.falls(1, of: 16) { return dice.falls(1, of: 2) ? .missing : .cut }
        return dice.pick(scene.state.units)?.reference.code ?? .edge
    }
}
