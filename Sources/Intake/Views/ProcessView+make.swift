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
            // What was asked for and refused says something of the candidate that no assessor needs.
            adjustments: audience.judges ? [] : state.adjustmentsRequested,
            adjustmentReasons: reading.texts("reason") { $0.kind == .adjustmentsRequested },
            plan: state.plans.last.map { PlanView($0, in: reading, audience: audience) },
            sessions: state.sessions.filter(audience.sees).map { SessionView($0, in: reading) },
            samples: state.units.flatMap(\.samples).filter { audience.sees($0, in: reading) }
                .map { SampleView($0, in: reading, audience: audience) },
            earlierDecisions: seesCourse ? state.earlierDecisions.map(EarlierDecisionView.init) : [],
            certificates: seesCourse ? state.certificates.map { CertificateView($0, in: reading) } : [],
            appeals: seesCourse ? state.appeals.map { AppealView($0, in: reading) } : [],
            complaints: state.complaints.filter(audience.sees).map { ComplaintView($0, in: reading) },
            malpracticeReports: state.malpracticeReports.filter(audience.sees)
                .map { MalpracticeReportView($0, in: reading) },
            holds: state.holds.map { HoldView($0, in: reading) }
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
    fileprivate init(_ plan: Plan, in reading: CaseReading, audience: CaseAudience) {
        func isMeant(_ act: CaseAct) -> Bool {
            if case .planProposed(let act) = act { act.plan == plan.act.plan } else { false }
        }
        self.init(
            plan: plan.act.plan,
            text: reading.text("plan", where: isMeant),
            adjustments: plan.act.adjustments.filter { $0.isGranted || !audience.judges },
            reason: reading.text("reason", where: isMeant),
            told: plan.act.rights,
            proposedAt: Timestamp(plan.proposedAt),
            agreedAt: Timestamp(plan.agreedAt)
        )
    }
}

extension SessionView {
    fileprivate init(_ session: Session, in reading: CaseReading) {
        let id = session.act.session
        self.init(
            id: id,
            unit: session.act.unit,
            form: session.act.form,
            startsAt: Timestamp(session.act.startsAt),
            minutes: session.act.minutes,
            place: reading.place(of: session),
            state: SessionStateView(session.ending),
            topic: reading.text("topic") {
                if case .sessionScheduled(let act) = $0 { act.session == id } else { false }
            },
            notes: reading.text("notes") {
                if case .sessionHeld(let act) = $0 { act.session == id } else { false }
            },
            reason: reading.text("reason") {
                if case .sessionCancelled(let act) = $0 { act.session == id } else { false }
            }
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
    fileprivate init(_ sample: Sample, in reading: CaseReading, audience: CaseAudience) {
        self.init(
            id: sample.act.sample,
            unit: sample.act.unit,
            cause: sample.act.cause,
            drawnAt: Timestamp(sample.drawnAt),
            reason: reading.text("reason") {
                if case .sampled(let act) = $0 { act.sample == sample.act.sample } else { false }
            },
            verifications: reading.verifications(of: sample).map {
                VerificationView(
                    by: audience.seesSamples ? $0.by : nil,
                    at: Timestamp($0.at),
                    outcome: $0.outcome,
                    reason: reading.reason(for: $0, of: sample)
                )
            }
        )
    }
}

extension EarlierDecisionView {
    fileprivate init(_ decision: Decision) {
        self.init(id: decision.act.decision, outcome: decision.act.outcome, at: Timestamp(decision.at))
    }
}

extension HoldView {
    fileprivate init(_ hold: Hold, in reading: CaseReading) {
        let id = hold.act.hold
        self.init(
            id: id,
            cause: hold.act.cause,
            putAt: Timestamp(hold.putAt),
            liftedAt: Timestamp(hold.liftedAt),
            reason: reading.text("reason") { if case .holdPut(let act) = $0 { act.hold == id } else { false } },
            liftReason: reading.text("reason") { if case .holdLifted(let act) = $0 { act.hold == id } else { false } }
        )
    }
}

extension ComplaintView {
    fileprivate init(_ complaint: Complaint, in reading: CaseReading) {
        let id = complaint.act.complaint
        self.init(
            id: id,
            about: complaint.act.about,
            lodgedAt: Timestamp(complaint.lodgedAt),
            outcome: complaint.outcome,
            statement: reading.text("reason") {
                if case .complaintLodged(let act) = $0 { act.complaint == id } else { false }
            },
            answer: reading.text("reason") {
                if case .complaintSettled(let act) = $0 { act.complaint == id } else { false }
            }
        )
    }
}

extension MalpracticeReportView {
    fileprivate init(_ report: MalpracticeReport, in reading: CaseReading) {
        let id = report.act.report
        self.init(
            id: id,
            suspect: report.act.suspect,
            reportedAt: Timestamp(report.reportedAt),
            finding: report.finding,
            statement: reading.text("reason") {
                if case .malpracticeReported(let act) = $0 { act.report == id } else { false }
            },
            reason: reading.text("reason") {
                if case .malpracticeSettled(let act) = $0 { act.report == id } else { false }
            }
        )
    }
}
