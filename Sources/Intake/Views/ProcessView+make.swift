import Casework
import Recognition
import ServiceAPI

extension ProcessView {
    /// What surrounds the judging, as far as this reader may see it.
    init(_ reading: CaseReading, audience: CaseAudience) {
        let state = reading.state
        let seesCourse = audience.seesCourse
        self.init(
            attempt: state.attempt,
            adjustments: state.adjustmentsRequested,
            plan: state.plans.last.map { PlanView($0, in: reading) },
            sessions: state.sessions.filter(audience.sees).map { SessionView($0, place: reading.place(of: $0)) },
            samples: audience.seesSamples ? state.units.flatMap(\.samples).map(SampleView.init) : [],
            earlierDecisions: seesCourse ? state.earlierDecisions.map(EarlierDecisionView.init) : [],
            certificates: seesCourse ? state.certificates.map(CertificateView.init) : [],
            appeals: seesCourse ? state.appeals.map { AppealView($0, in: reading) } : [],
            complaints: state.complaints.filter(audience.sees).map(ComplaintView.init),
            malpracticeReports: state.malpracticeReports.filter(audience.sees).map(MalpracticeReportView.init),
            holds: state.holds.map(HoldView.init)
        )
    }
}

extension CaseState {
    /// Decisions that stand no more.
    fileprivate var earlierDecisions: [Decision] {
        decisions.filter { $0.act.decision != decision?.act.decision }
    }
}

extension PlanView {
    init(_ plan: Plan, in reading: CaseReading) {
        self.init(
            plan: plan.act.plan,
            text: reading.text("plan") {
                if case .planProposed(let act) = $0 { act.plan == plan.act.plan } else { false }
            },
            adjustments: plan.act.adjustments,
            told: plan.act.rights,
            proposedAt: Timestamp(plan.proposedAt),
            agreedAt: Timestamp(plan.agreedAt)
        )
    }
}

extension SessionView {
    init(_ session: Session, place: String?) {
        self.init(
            id: session.act.session,
            unit: session.act.unit,
            form: session.act.form,
            startsAt: Timestamp(session.act.startsAt),
            minutes: session.act.minutes,
            place: place,
            state: SessionStateView(session.ending)
        )
    }
}

extension SessionStateView {
    fileprivate init(_ ending: Session.Ending?) {
        self =
            switch ending {
            case nil: .scheduled
            case .held(let act): act.attendance == .both ? .held : .missed
            case .cancelled, .dropped: .cancelled
            }
    }
}

extension SampleView {
    fileprivate init(_ sample: Sample) {
        self.init(
            id: sample.act.sample,
            unit: sample.act.unit,
            cause: sample.act.cause,
            drawnAt: Timestamp(sample.drawnAt),
            outcome: sample.verifications.last?.outcome
        )
    }
}

extension EarlierDecisionView {
    fileprivate init(_ decision: Decision) {
        self.init(id: decision.act.decision, outcome: decision.act.outcome, at: Timestamp(decision.at))
    }
}

extension HoldView {
    fileprivate init(_ hold: Hold) {
        self.init(
            id: hold.act.hold,
            cause: hold.act.cause,
            putAt: Timestamp(hold.putAt),
            liftedAt: Timestamp(hold.liftedAt)
        )
    }
}

extension ComplaintView {
    fileprivate init(_ complaint: Complaint) {
        self.init(
            id: complaint.act.complaint,
            about: complaint.act.about,
            lodgedAt: Timestamp(complaint.lodgedAt),
            outcome: complaint.outcome
        )
    }
}

extension MalpracticeReportView {
    fileprivate init(_ report: MalpracticeReport) {
        self.init(
            id: report.act.report,
            suspect: report.act.suspect,
            reportedAt: Timestamp(report.reportedAt),
            finding: report.finding
        )
    }
}
