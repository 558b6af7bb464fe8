import Recognition

/// What has happened in a life, told by its accepted acts alone. The invariants compare it with what the fold has made of them.
struct Chronicle: Sendable {
    struct Judging: Sendable {
        let unit: UnitCode
        let round: Round
        let attempt: Int
        let person: PersonID
        /// How often the unit had been given back to be judged anew, by an appeal or a reassessment.
        let turn: Int
    }

    private(set) var judgings: [Judging] = []
    /// Who holds which unit now.
    private(set) var holders: [(unit: UnitCode, person: PersonID)] = []
    private(set) var verifiers: [PersonID] = []
    private(set) var deciders: [PersonID] = []
    private(set) var panels: [(appeal: AppealID, people: [PersonID])] = []
    private(set) var sets: [[EvidenceID]] = []
    private(set) var decisions: [CaseAct.Decided] = []
    private(set) var notified: Set<DecisionID> = []
    private(set) var appeals: [CaseAct.AppealLodged] = []
    private(set) var admittedAppeals: Set<AppealID> = []
    private(set) var endedClocks: Set<ClockKey> = []
    private(set) var reminders: Set<CaseAct.Reminded> = []
    private(set) var holds: [CaseAct.HoldPut] = []
    private(set) var openReports: Set<MalpracticeReportID> = []
    private(set) var isMalpracticeProven = false
    private(set) var openSamples: [(sample: SampleID, unit: UnitCode)] = []
    private(set) var reassessments: [CaseAct.ReassessmentOpened] = []
    private(set) var turns: [UnitCode: Int] = [:]
    private(set) var hasPlan = false
    private(set) var isAdmitted = false
    private(set) var isEnded = false
    private(set) var revoked: Set<CertificateID> = []
    private(set) var corrections: Set<CertificateID> = []

    func holder(of unit: UnitCode) -> PersonID? { holders.first { $0.unit == unit }?.person }

    func turn(of unit: UnitCode) -> Int { turns.isEmpty ? 0 : turns[unit, default: 0] }

    func attempt(of unit: UnitCode) -> Int { reassessments.last { $0.units.contains(unit) }?.attempt ?? 1 }

    mutating func note(_ proposal: Proposal) {
        let person = proposal.author.person
        switch proposal.act {
        case .admitted: isAdmitted = true
        case .foundIneligible: isEnded = true
        // Afterwards a candidate gives up a reassessment, and the decision before it stands.
        case .withdrawn:
            isEnded = decisions.isEmpty
            if !isEnded { holders = [] }
        case .planAgreed: hasPlan = true
        case .submitted(let act): sets.append(act.evidence)
        case .sessionHeld(let act): if act.set != nil { sets.append((sets.last ?? []) + act.evidence) }
        case .allocated(let act): hold(act.unit, person)
        case .allocationEnded(let act): letGo(act.unit)
        case .unitWithdrawn(let act): letGo(act.unit)
        case .judged(let act): note(act, by: person)
        case .sampled(let act): openSamples.append((act.sample, act.unit))
        case .verified(let act): note(act, by: person)
        case .decided(let act):
            decisions.append(act)
            if let person { deciders.append(person) }
        case .notified(let act): notified.insert(act.decision)
        case .certificateRevoked(let act): revoked.insert(act.certificate)
        case .certificateReplaced(let act): if act.cause == .correction { corrections.insert(act.by) }
        case .appealLodged(let act): appeals.append(act)
        case .appealAdmitted(let act): admittedAppeals.insert(act.appeal)
        case .panelAppointed(let act): appoint(act)
        case .appealDecided(let act): if act.outcome == .upheldReassess { reopen(act.appeal) }
        case .reassessmentOpened(let act):
            reassessments.append(act)
            for unit in act.units { turns[unit, default: 0] += 1 }
        case .malpracticeReported(let act): openReports.insert(act.report)
        case .malpracticeSettled(let act):
            openReports.remove(act.report)
            if act.finding == .proven { isMalpracticeProven = true }
        case .holdPut(let act): holds.append(act)
        case .holdLifted(let act): holds.removeAll { $0.hold == act.hold }
        case .voided(let act): if let unit = act.unit { letGo(unit) } else { isEnded = true }
        case .clockExpired(let act):
            endedClocks.insert(act.clock)
            if act.clock.kind == .submission, !decisions.isEmpty { holders = [] }
        case .lapsed(let act):
            endedClocks.insert(act.clock)
            isEnded = true
        case .reminded(let act): reminders.insert(act)
        default: break
        }
    }

    private mutating func hold(_ unit: UnitCode, _ person: PersonID?) {
        letGo(unit)
        if let person { holders.append((unit, person)) }
    }

    private mutating func letGo(_ unit: UnitCode) { holders.removeAll { $0.unit == unit } }

    private mutating func note(_ act: CaseAct.Judged, by person: PersonID?) {
        guard let person else { return }
        let attempt = attempt(of: act.unit)
        judgings.append(
            Judging(unit: act.unit, round: act.round, attempt: attempt, person: person, turn: turn(of: act.unit))
        )
        if act.outcome != .furtherEvidence { letGo(act.unit) }
    }

    private mutating func note(_ act: CaseAct.Verified, by person: PersonID?) {
        if let person { verifiers.append(person) }
        guard let sample = openSamples.first(where: { $0.sample == act.sample }) else { return }
        if act.outcome == .disagree {
            hold(sample.unit, judgings.last { $0.unit == sample.unit }?.person)
        } else {
            openSamples.removeAll { $0.sample == act.sample }
        }
    }

    private mutating func appoint(_ act: CaseAct.PanelAppointed) {
        panels.removeAll { $0.appeal == act.appeal }
        panels.append((act.appeal, act.members.map(\.person)))
    }

    private mutating func reopen(_ id: AppealID) {
        guard let appeal = appeals.last(where: { $0.appeal == id }) else { return }
        for contested in appeal.contested { turns[contested.unit, default: 0] += 1 }
    }
}
