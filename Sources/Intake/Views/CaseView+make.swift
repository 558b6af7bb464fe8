import Casework
import Recognition
import ServiceAPI

extension CaseView {
    /// A case for its reader. Which judgements, concerns and texts are theirs is decided in Casework (`CaseState+visibility`, `Texts`);
    /// what else of it a role must not see is left out here, by `CaseAudience`.
    init(_ reading: CaseReading, for caller: Caller) {
        let state = reading.state
        let audience = CaseAudience(caller: caller, state: state)
        let unitViews = state.units.map { CaseUnitView($0, in: reading, audience: audience) }
        let evidenceViews = state.evidence.filter { audience.sees($0) }.map(EvidenceView.init)
        self.init(
            id: state.id,
            status: state.status,
            version: state.version,
            candidate: state.candidate,
            candidateName: reading.candidateName,
            scheme: state.scheme,
            organisation: state.organisation,
            appliedBefore: audience.seesOtherCases && !state.appliedBefore.isEmpty ? state.appliedBefore : nil,
            openedAt: Timestamp(state.openedAt),
            lastActAt: Timestamp(state.lastActAt),
            identityCheck: state.identityCheck.map {
                IdentityCheckView(method: $0.method, by: $0.by, at: Timestamp($0.at))
            },
            challenge: state.challenge,
            units: unitViews,
            evidence: evidenceViews,
            sets: state.sets.map {
                EvidenceSetView(number: $0.number, evidence: $0.evidence, submittedAt: Timestamp($0.submittedAt))
            },
            bundles: audience.seesImports ? state.bundles.map(BundleView.init) : [],
            missing: reading.missing.map {
                MissingEvidenceView(
                    unit: $0.unit,
                    requirement: $0.requirement.code,
                    instruction: $0.requirement.instruction,
                    shortfall: $0.shortfall
                )
            },
            recommendation: audience.seesRecommendation ? state.recommendation : nil,
            decision: state.decision.map { DecisionView($0, in: reading) },
            gaps: audience.seesGaps ? reading.gaps.map { GapReportView($0, in: reading) } : nil,
            ineligibleReason: reading.ineligibleReason,
            voidReason: reading.text("reason") { $0.kind == .voided },
            process: ProcessView(reading, audience: audience),
            next: NextStep(state).text
        )
    }
}

/// What a caller may see of a case beyond its bare state.
struct CaseAudience {
    let caller: Caller
    let state: CaseState

    /// Candidates learn of verdicts with the decision, so that nobody can trade on a half-finished judging.
    var seesRecommendation: Bool { ![.candidate, .assessor].contains(caller.role) || state.notifiedAt != nil }

    /// Who judges does not learn that somebody tries again.
    var seesOtherCases: Bool { caller.role == .candidate || oversees }

    /// Candidates with the decision; whoever judges anew does not learn what others found.
    var seesGaps: Bool {
        caller.role == .candidate ? state.decisions.last?.notifiedAt != nil : seesCourse
    }

    /// By whose hands evidence came is no matter of judging it.
    var seesImports: Bool { !judges }

    /// Who looks over the judging, and over what is said against anybody.
    var oversees: Bool { [.certifier, .administrator, .auditor].contains(caller.role) }

    var seesSamples: Bool { oversees || caller.role == .verifier }

    /// Whoever did what was verified learns of it when something is asked of them, and not by whom.
    func sees(_ sample: Sample, in reading: CaseReading) -> Bool {
        seesSamples || (judges && !reading.verifications(of: sample).isEmpty)
    }

    /// A candidate their own; whoever oversees all; others what they need for their part.
    var seesCourse: Bool { caller.role == .candidate || oversees || [.verifier, .panel].contains(caller.role) }

    func sees(_ session: Session) -> Bool { seesCourse || session.assessor == caller.person }

    func sees(_ complaint: Complaint) -> Bool { state.isVisible(complaint, to: caller) }

    func sees(_ report: MalpracticeReport) -> Bool { state.isVisible(report, to: caller) }

    var judges: Bool { caller.role == .assessor || caller.role == .adjudicator }

    func sees(_ evidence: EvidenceState) -> Bool {
        !judges || state.unit(evidence.purpose.unit)?.assignment?.assessor == caller.person
            || state.unit(evidence.purpose.unit)?.judged.contains { $0.assessor == caller.person } == true
    }
}

extension CaseState {
    var identityCheck: IdentityCheck? { if case .admitted(let check, _) = admission { check } else { nil } }
    var challenge: String? { if case .admitted(_, let challenge) = admission { challenge } else { nil } }
}
