import Recognition

extension Chance {
    /// Somebody: mostly in a role that may, mostly a person who would.
    static func author(of act: CaseAct, _ scene: Scene, _ dice: inout Dice) -> Author {
        if dice.falls(1, of: 16) {
            return Author(
                person: dice.falls(1, of: 8) ? nil : dice.pick(Cast.few),
                role: dice.any(Role.self, or: .system)
            )
        }
        let role = dice.pick(usualRoles(of: act), or: .system)
        if role == .system { return .system }
        if dice.falls(1, of: 8) { return Author(person: dice.pick(Cast.few), role: role) }
        if role == .candidate { return scene.candidate }
        if let person = concerned(act, scene.state, as: role) { return Author(person: person, role: role) }
        let people = Cast.people(in: role)
        return Author(person: people[dice.below(min(people.count, 3))], role: role)
    }

    /// What came in another way is brought by an administrator, what a session brought by its assessor.
    private static func usualRoles(of act: CaseAct) -> [Role] {
        switch act {
        case .evidenceReceived(let act):
            switch act.provenance {
            case nil: [.candidate]
            case .session: [.assessor]
            case .bundle, .watchFolder: [.administrator]
            }
        case .allocated(let act): [act.round.role]
        case .judged(let act): [act.round.role]
        case .allocationEnded(let act):
            [act.cause == .licenceEnded ? .administrator : act.cause == .expired ? .system : .assessor]
        default: RoleMatrix.roles(for: act.kind)
        }
    }

    /// Whose affair it is.
    private static func concerned(_ act: CaseAct, _ state: CaseState, as role: Role) -> PersonID? {
        switch act {
        case .allocated(let act): act.assessor
        case .allocationEnded(let act): role == .administrator ? nil : act.assessor
        case .judged(let act): state.unit(act.unit)?.assignment?.assessor
        case .sessionScheduled(let act): state.unit(act.unit)?.assignment?.assessor
        case .sessionHeld(let act): state.session(act.session)?.assessor
        case .sessionCancelled(let act): role == .assessor ? state.session(act.session)?.assessor : nil
        case .evidenceReceived(let act):
            role == .assessor ? act.provenance?.session.flatMap(state.session)?.assessor : nil
        case .appealDecided(let act): state.appeal(act.appeal)?.panel.first?.person
        default: nil
        }
    }

    static func kinds(at status: CaseStatus) -> [CaseAct.Kind] {
        switch status {
        case .enquiry: [.applied, .applied, .applied, .enquired, .withdrawn, .voided, .complaintLodged]
        case .applied: [.admitted, .admitted, .admitted, .adjustmentsRequested, .foundIneligible, .evidenceReceived]
        case .admitted, .planned, .collecting, .returned, .reassessment: collecting
        case .submitted:
            [.evidenceExamined, .evidenceExamined, .evidenceChecked, .returned, .submitted, .judged, .allocated]
        case .ready, .inAssessment: judging
        case .furtherEvidence, .conversation: waiting
        case .recommended: [.decided, .decided, .sampled, .drawnForSecondMarking, .reassessmentOpened]
        case .decided: [.notified, .notified, .decided, .appealLodged, .certificateIssued]
        case .appealed: appealed
        case .certified, .partiallyRecognised, .notRecognised, .suspended, .reduced, .revoked, .expired: after
        case .onHold: held
        case .ineligible, .withdrawn, .lapsed, .void:
            [.complaintLodged, .evidenceReceived, .malpracticeReported, .evidenceExamined, .holdPut]
        }
    }

    private static let collecting: [CaseAct.Kind] = [
        .evidenceReceived, .evidenceReceived, .evidenceReceived, .evidenceReceived, .evidenceExamined, .evidenceChecked,
        .receiptIssued, .evidenceWithdrawn, .submitted, .submitted, .planProposed, .planAgreed, .adjustmentsRequested,
        .bundleAccepted, .bundleAccepted, .invitationIssued, .creditTransferred, .unitWithdrawn, .holdPut, .extended,
        .voided, .malpracticeReported, .evidenceReceived, .clockExpired,
    ]
    private static let judging: [CaseAct.Kind] = [
        .allocated, .allocated, .judged, .judged, .judged, .judged, .allocationEnded, .sessionScheduled,
        .sessionScheduled, .sampled, .sampled, .drawnForSecondMarking, .drawnForSecondMarking, .verified,
        .evidenceChecked, .returned, .evidenceWithdrawn, .unitWithdrawn, .creditTransferred, .recommended, .holdPut,
        .voided, .extended, .clockExpired,
    ]
    private static let waiting: [CaseAct.Kind] = [
        .evidenceReceived, .evidenceReceived, .submitted, .judged, .allocated, .allocationEnded, .evidenceWithdrawn,
        .sessionHeld, .sessionHeld, .sessionCancelled, .evidenceExamined, .extended, .evidenceChecked,
    ]
    private static let appealed: [CaseAct.Kind] = [
        .appealAdmitted, .appealAdmitted, .panelAppointed, .panelAppointed, .appealDecided, .appealDecided,
        .appealDecided, .appealWithdrawn, .appealFoundInadmissible, .reassessmentOpened, .appealLodged,
    ]
    private static let after: [CaseAct.Kind] = [
        .appealLodged, .appealLodged, .appealLodged, .appealLodged, .reassessmentOpened, .reassessmentOpened,
        .reassessmentOpened, .certificateSuspended, .certificateReinstated, .certificateReduced, .certificateRevoked,
        .certificateReplaced, .certificateRenewed, .certificateRenewed, .certificateExpired, .complaintLodged,
        .malpracticeReported, .holdPut, .notified, .withdrawn, .extended, .certificateIssued, .voided, .clockExpired,
        .clockExpired,
    ]
    private static let held: [CaseAct.Kind] = [
        .holdLifted, .malpracticeSettled, .complaintSettled, .judged, .decided, .evidenceReceived, .allocationEnded,
        .clockExpired, .voided, .malpracticeReported, .holdPut, .submitted, .appealLodged, .holdLifted,
    ]
}
