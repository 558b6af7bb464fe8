import AssayTesting
import Recognition

@testable import Casework

extension TextCase {
    /// The acts of the case, one after another, unguarded: only who reads is asked of them.
    struct Telling {
        private(set) var envelopes: [Envelope] = []
        private(set) var labels: [String: Int] = [:]

        private mutating func add(_ act: CaseAct, by caller: Caller?, as label: String? = nil) {
            if let label { labels[label] = envelopes.count }
            envelopes.append(
                Envelope(
                    id: ActID(canonical: "ACT000000001"),
                    body: CaseworkFixture.body,
                    stream: .case(CaseID(canonical: "CASE00000001")),
                    version: envelopes.count + 1,
                    at: Instant(milliseconds: Int64(envelopes.count) * 60_000),
                    author: caller.map(\.author) ?? .system,
                    deed: .onCase(act)
                )
            )
        }

        mutating func apply(_ unit: UnitCode, _ digest: Digest) {
            let scheme = SchemeReference(code: ServiceSample.schemeCode, version: "1", digest: digest)
            let reference = UnitReference(code: unit, version: "1", contentDigest: digest, structureDigest: digest)
            add(.applied(.init(candidate: candidate.person, scheme: scheme, units: [reference])), by: candidate)
            let check = IdentityCheck(
                method: .documentInPerson,
                by: administrator.person,
                at: Instant(milliseconds: 0)
            )
            add(.admitted(.init(identityCheck: check, challenge: "MAIZ42")), by: administrator, as: "admitted")
            add(.adjustmentsRequested(.init(adjustments: [.extraTime])), by: candidate, as: "adjustments")
            let answer = AdjustmentAnswer(adjustment: .extraTime, isGranted: false)
            add(
                .planProposed(.init(plan: 1, adjustments: [answer], rights: [.purpose])),
                by: administrator,
                as: "plan"
            )
            add(.planAgreed(.init(plan: 1)), by: candidate)
        }

        mutating func assess(_ unit: UnitCode, _ digest: Digest, _ session: SessionID) {
            let until = Instant(milliseconds: 90_000_000)
            add(
                .allocated(.init(unit: unit, round: .first, assessor: assessor.person, until: until)),
                by: assessor
            )
            add(
                .sessionScheduled(
                    .init(session: session, unit: unit, form: .conversation, startsAt: until, minutes: 20)
                ),
                by: assessor,
                as: "session"
            )
            add(
                .sessionHeld(.init(session: session, attendance: .both, evidence: [])),
                by: assessor,
                as: "session notes"
            )
            judge(unit, digest)
        }

        private mutating func judge(_ unit: UnitCode, _ digest: Digest) {
            let rules = RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: true)
            add(
                .judged(
                    .init(
                        unit: unit,
                        round: .first,
                        rubric: digest,
                        set: 1,
                        judgements: [],
                        rulesOfEvidence: rules,
                        outcome: .notYetCompetent
                    )
                ),
                by: assessor,
                as: "judged"
            )
        }

        mutating func verify(_ unit: UnitCode, _ digest: Digest) {
            let sample = SampleID(canonical: "SAMP1E000001")
            add(.sampled(.init(sample: sample, unit: unit, cause: .targeted)), by: verifier, as: "sampled")
            let until = Instant(milliseconds: 90_000_000)
            add(
                .verified(.init(sample: sample, outcome: .disagree, until: until)),
                by: verifier,
                as: "disagreed"
            )
            judge(unit, digest)
            add(.verified(.init(sample: sample, outcome: .agree)), by: otherVerifier, as: "agreed")
        }

        mutating func decide(_ unit: UnitCode, _ decision: DecisionID) {
            let units = [UnitDecision(unit: unit, outcome: .notYetCompetent)]
            add(
                .decided(.init(decision: decision, outcome: .none, units: units, givesReason: true)),
                by: certifier,
                as: "decided"
            )
            add(.notified(.init(decision: decision)), by: nil)
        }

        mutating func appeal(_ unit: UnitCode, _ decision: DecisionID) {
            for (stage, member) in [(1, panel), (2, laterPanel)] {
                let id = AppealID(canonical: "APPEA100000\(stage)")
                let contested = [ContestedRound(unit: unit, round: .first, attempt: 1)]
                add(
                    .appealLodged(
                        .init(
                            appeal: id,
                            stage: stage,
                            grounds: [.procedure],
                            decision: decision,
                            contested: contested
                        )
                    ),
                    by: candidate,
                    as: "appeal \(stage)"
                )
                add(.appealAdmitted(.init(appeal: id)), by: administrator)
                let members = [PanelMember(person: member.person, isOutsider: true)]
                add(.panelAppointed(.init(appeal: id, members: members)), by: administrator)
                add(
                    .appealDecided(.init(appeal: id, outcome: .dismissed, units: [])),
                    by: member,
                    as: "appeal \(stage) decided"
                )
            }
        }

        mutating func complain() {
            for (number, complainant, name) in [(1, candidate, "own"), (2, administrator, "another's")] {
                let id = ComplaintID(canonical: "C0MP1A1N000\(number)")
                add(.complaintLodged(.init(complaint: id, about: .conduct)), by: complainant, as: "\(name) complaint")
                add(
                    .complaintSettled(.init(complaint: id, outcome: .partlyUpheld)),
                    by: administrator,
                    as: "\(name) answer"
                )
            }
            let report = MalpracticeReportID(canonical: "REP0RT000001")
            add(
                .malpracticeReported(.init(report: report, suspect: .candidate)),
                by: verifier,
                as: "report"
            )
            add(
                .malpracticeSettled(.init(report: report, finding: .notProven)),
                by: administrator,
                as: "finding"
            )
        }

        mutating func stop(_ unit: UnitCode) {
            let hold = HoldID(canonical: "H01D00000001")
            add(.holdPut(.init(hold: hold, cause: .malpractice)), by: administrator, as: "hold")
            add(.holdLifted(.init(hold: hold)), by: administrator, as: "lift")
            add(
                .allocationEnded(
                    .init(unit: unit, round: .first, assessor: assessor.person, cause: .licenceEnded)
                ),
                by: administrator,
                as: "taken away"
            )
        }
    }
}
