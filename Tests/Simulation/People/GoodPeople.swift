import Recognition

/// Everybody does what is due, and does it well.
enum GoodPeople {
    /// Nil when there is nothing left to do.
    static func nextDeed(_ scene: Scene) -> Deed? {
        let state = scene.state
        if let deed = settleConcerns(scene) { return deed }
        if state.phase == .ended { return nil }
        if let hold = state.holds.first(where: { $0.liftedAt == nil }) {
            return Deed(.holdLifted(.init(hold: hold.act.hold)), by: administrator(notAmong: []))
        }
        if state.phase == .enquiry { return apply(scene) }
        if state.admission == .pending { return admit(scene) }
        if let appeal = state.openAppeal { return hear(appeal, scene) }
        if let decision = state.decision { return tell(decision, scene) }
        if state.recommendation != nil { return decide(scene) }
        return examine(scene) ?? plan(scene) ?? meet(scene) ?? collect(scene) ?? assess(scene) ?? verify(scene)
    }

    static func administrator(notAmong barred: some Collection<PersonID?>) -> Author {
        let free = Cast.administrators.first { !barred.contains($0) }
        return Author(person: free ?? Cast.administrators[0], role: .administrator)
    }

    private static func settleConcerns(_ scene: Scene) -> Deed? {
        if let report = scene.state.malpracticeReports.first(where: { $0.settledAt == nil }) {
            let author = administrator(notAmong: [report.reportedBy, report.act.concerns])
            return Deed(.malpracticeSettled(.init(report: report.act.report, finding: .notProven)), by: author)
        }
        if let complaint = scene.state.complaints.first(where: { $0.settledAt == nil }) {
            let author = administrator(notAmong: [complaint.lodgedBy, complaint.act.concerns])
            return Deed(.complaintSettled(.init(complaint: complaint.act.complaint, outcome: .rejected)), by: author)
        }
        return nil
    }

    static func apply(_ scene: Scene, units: [UnitCode] = [.edge]) -> Deed {
        let applied = CaseAct.Applied(
            candidate: scene.state.candidate,
            scheme: scene.state.scheme,
            units: SimulatedUnits.references(to: units)
        )
        return Deed(.applied(applied), by: scene.candidate)
    }

    private static func admit(_ scene: Scene) -> Deed {
        let check = IdentityCheck(
            method: scene.scheme.identityMethods[0],
            by: Cast.administrators[0],
            at: scene.now
        )
        return Deed(.admitted(.init(identityCheck: check, challenge: "MA1Z42")), by: administrator(notAmong: []))
    }

    private static func plan(_ scene: Scene) -> Deed? {
        let state = scene.state
        guard scene.scheme.requires(.plan), state.plan == nil, state.sets.isEmpty else { return nil }
        if let latest = state.plans.last {
            return Deed(.planAgreed(.init(plan: latest.act.plan)), by: scene.candidate)
        }
        let proposed = CaseAct.PlanProposed(
            plan: state.plans.count + 1,
            adjustments: state.adjustmentsRequested.map { AdjustmentAnswer(adjustment: $0, isGranted: true) },
            rights: CandidateRight.allCases
        )
        return Deed(.planProposed(proposed), by: administrator(notAmong: []))
    }

    /// The candidate is told, and gets the certificate that is due.
    private static func tell(_ decision: Decision, _ scene: Scene) -> Deed? {
        if decision.notifiedAt == nil {
            return Deed(.notified(.init(decision: decision.act.decision)), by: .system)
        }
        return issue(scene)
    }

    private static func issue(_ scene: Scene) -> Deed? {
        let state = scene.state
        guard state.isCertificateDue, let latest = state.decisions.last else { return nil }
        do {
            let issued = CaseAct.CertificateIssued(
                certificate: CertificateID(canonical: scene.code),
                decision: latest.act.decision,
                units: state.recognisedUnits,
                validUntil: try scene.rules.certificateEnd(from: scene.now)
            )
            return Deed(.certificateIssued(issued), by: .system)
        } catch {
            // A machine without time zones issues none until it has them.
            return nil
        }
    }

    private static func decide(_ scene: Scene) -> Deed {
        let state = scene.state
        let units = state.units.map { UnitDecision(unit: $0.reference.code, outcome: $0.outcome ?? .notYetCompetent) }
        let barred = state.assessors.union(state.verifiers).union(state.appeals.flatMap(\.panel).map(\.person))
        let decided = CaseAct.Decided(
            decision: DecisionID(canonical: scene.code),
            outcome: .following(units.map(\.outcome)),
            units: units,
            givesReason: false
        )
        let certifier = Cast.certifiers.first { !barred.contains($0) && $0 != state.candidate }
        let author = Author(person: certifier, role: .certifier)
        return withdraw(from: state.certificates, below: units, by: author) ?? Deed(.decided(decided), by: author)
    }

    /// What a certificate attests and is no longer found is taken out of it before it is decided otherwise.
    private static func withdraw(
        from certificates: [Certificate],
        below units: [UnitDecision],
        by author: Author
    ) -> Deed? {
        let recognised = units.filter(\.outcome.isRecognised).map(\.unit)
        for certificate in certificates where certificate.end == nil {
            let left = certificate.units.filter(recognised.contains)
            if left.count == certificate.units.count { continue }
            if left.isEmpty || certificate.suspension != nil {
                return Deed(
                    .certificateRevoked(.init(certificate: certificate.id, cause: .incorrectResult)),
                    by: author
                )
            }
            return Deed(.certificateReduced(.init(certificate: certificate.id, units: left)), by: author)
        }
        return nil
    }
}
