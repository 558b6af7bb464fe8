import AssayTesting
import Casework
import Recognition
import Testing

/// What is asked for beside evidence, scoring and decisions. Much of it is refused; what is not leads where the main path does not.
extension SimulatedLife {
    mutating func ask(_ verb: CaseVerb, in id: CaseID, as caller: Caller) async throws {
        let isRepeated = chance(3)
        let name = UInt64.random(in: .min ... .max, using: &generator)
        let key = isRepeated ? body.workplace.requestKey("request \(name)", for: Array("\(verb)".utf8)) : nil
        func perform() async throws -> PerformedVerb {
            try await body.workplace.perform(
                verb,
                in: id,
                texts: ["reason": "because of what was seen"],
                version: nil,
                caller: caller,
                key: key
            )
        }
        let answer = try await perform()
        // Who did not hear the answer asks once more, and gets it.
        if isRepeated { #expect(try await perform() == answer, "done twice") }
    }

    /// What somebody might want where the case stands; nil: nothing.
    mutating func wish(in state: CaseState, _ units: [UnitCode]) -> (verb: CaseVerb, caller: Caller)? {
        let office = body.administrator
        let unit = pick(state.units)?.reference.code ?? ServiceSample.joint
        switch state.status {
        case .enquiry: return (.apply(units: units, organisation: nil), candidate)
        case .admitted where state.plans.isEmpty:
            return (.proposePlan(adjustments: [], told: CandidateRight.allCases), office)
        case .admitted: return (.agreePlan(plan: nil), candidate)
        case .onHold: return state.holds.last.map { (.lift(hold: $0.act.hold), office) }
        case .appealed: return hearing(of: state)
        case .conversation: return sessionEnd(in: state)
        case .certified, .partiallyRecognised, .notRecognised, .suspended, .reduced, .revoked, .expired:
            return afterwards(state)
        default: break
        }
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: return (.proposePlan(adjustments: [], told: CandidateRight.allCases), office)
        case 1, 2: return (.agreePlan(plan: nil), candidate)
        case 3: return (.withdrawUnit(unit: unit), candidate)
        case 4: return (.hold(cause: .other), office)
        case 5: return (.sample(unit: unit, cause: .random), pick(body.verifiers) ?? office)
        case 6:
            guard let sample = state.units.flatMap(\.samples).last, let verifier = pick(body.verifiers) else {
                return nil
            }
            return (.verify(sample: sample.act.sample, outcome: chance(4) ? .disagree : .agree), verifier)
        case 7: return (.complain(about: .service, concerns: nil), candidate)
        default: return session(in: state)
        }
    }

    private mutating func session(in state: CaseState) -> (verb: CaseVerb, caller: Caller)? {
        guard let unit = state.units.first(where: { $0.assignment != nil }),
            let assessor = body.assessors.first(where: { $0.person == unit.assignment?.assessor })
        else { return nil }
        let verb = CaseVerb.scheduleSession(
            unit: unit.reference.code,
            form: chance(2) ? .conversation : .observation,
            startsAt: Timestamp(body.clock.now().adding(seconds: 3_600)),
            minutes: 30
        )
        return (verb, assessor)
    }

    private mutating func sessionEnd(in state: CaseState) -> (verb: CaseVerb, caller: Caller)? {
        guard let session = state.sessions.last(where: { $0.ending == nil }),
            let assessor = body.assessors.first(where: { $0.person == session.assessor })
        else { return nil }
        if chance(3) { return (.cancelSession(session: session.act.session, cause: .noConnection), candidate) }
        body.clock.advance(hours: 2)
        return (.recordSession(session: session.act.session, attendance: .both), assessor)
    }

    private mutating func afterwards(_ state: CaseState) -> (verb: CaseVerb, caller: Caller)? {
        guard let certifier = pick(body.certifiers) else { return nil }
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: return (.suspendCertificate(certificate: nil, cause: .complaint), certifier)
        case 1: return (.reinstateCertificate(certificate: nil), certifier)
        case 2, 3:
            guard let units = state.certificate?.units, units.count > 1 else {
                return (.correctCertificate(certificate: nil), certifier)
            }
            return (.reduceCertificate(certificate: nil, units: Array(units.dropLast())), certifier)
        case 4: return chance(3) ? (.revokeCertificate(certificate: nil, cause: .misuse), certifier) : nil
        case 5, 6: return (.reassess(units: nil), candidate)
        case 7: return (.hold(cause: .legal), body.administrator)
        case 8:
            body.clock.advance(hours: 24 * 70)
            return nil
        default: return (.lodgeAppeal(grounds: [.judgement], units: nil, arrivedAt: nil), candidate)
        }
    }

    private mutating func hearing(of state: CaseState) -> (verb: CaseVerb, caller: Caller)? {
        guard let appeal = state.openAppeal else { return nil }
        let id = appeal.act.appeal
        switch Int.random(in: 0..<6, using: &generator) {
        case 0, 1: return (.admitAppeal(appeal: id), body.administrator)
        case 2, 3:
            let members = body.panel.shuffled(using: &generator).prefix(3)
            let panel = members.enumerated().map { PanelMember(person: $1.person, isOutsider: $0 == 0) }
            return (.appointPanel(appeal: id, members: panel), body.administrator)
        default:
            let member = body.panel.first { $0.person == appeal.panel.first?.person }
            let outcome: AppealOutcome = chance(2) ? .upheldReassess : .dismissed
            return member.map { (.decideAppeal(appeal: id, outcome: outcome, units: []), $0) }
        }
    }
}
