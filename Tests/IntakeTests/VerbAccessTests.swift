import AssayTesting
import Casework
import Recognition
import ServiceAPI
import Testing

@testable import Intake

/// Attack T58, for what is done through one route: who may ask for which verb.
@Suite struct VerbAccessTests {
    /// What of the verbs reaches the route at all is no more than some verb is for.
    @Test func theRouteIsForWhoeverMayAskForAVerb() {
        let roles = Set(SampleVerbs.ofCases.flatMap(\.1.roles))
        #expect(RouteAccess(.performVerb) == .roles(RouteAccess.everybody.filter(roles.contains)))
    }

    @Test func letsThoseAskForAVerbWhoseItIsAndNobodyElse() async throws {
        try await RunningService.with { service in
            let id = try await appealedCase(service)
            for role in RouteAccess.everybody {
                #expect(try await service.get("/v1/cases/\(id)", as: service.person(role)).status == 200, "\(role)")
            }
            for (name, verb) in SampleVerbs.ofCases {
                for role in RouteAccess.everybody {
                    let place: Comment = "\(name.stringValue) by \(role)"
                    let before = try await service.state(id).version
                    let response = try await ask(verb, in: id, as: service.person(role), of: service)
                    if verb.roles.contains(role) {
                        // A rule may stand against it, or what it names is not there; the role does not.
                        #expect(![401, 405].contains(response.status) && response.status < 500, place)
                        let isRefused = try response.status >= 400 && Self.codes.contains(response.problem.code)
                        #expect(!isRefused, place)
                    } else {
                        #expect(response.status == 403, place)
                        #expect(try response.problem.code == (role == .auditor ? "forbidden" : "role-may-not"), place)
                        #expect(try await service.state(id).version == before, place)
                    }
                }
            }
        }
    }

    @Test func letsAdministratorsChangeAPersonsRecordAndNobodyElse() async throws {
        try await RunningService.with { service in
            let person = service.assessor.caller.person
            for (name, verb) in SampleVerbs.ofPeople {
                for role in RouteAccess.everybody {
                    let place: Comment = "\(name.stringValue) by \(role)"
                    let request = PersonVerbRequest(verb, reason: "why")
                    let response = try await service.send(
                        .performOnPerson,
                        [person.text],
                        request,
                        as: service.person(role)
                    )
                    let isRefused = try Self.codes.contains(response.problem.code)
                    if role == .administrator {
                        // What it names is not there.
                        #expect((404...422).contains(response.status) && !isRefused, place)
                    } else {
                        #expect(response.status == 403 && isRefused, place)
                    }
                }
            }
        }
    }

    /// What says that it is the role that may not.
    private static let codes = ["forbidden", "role-may-not"]

    private func ask(
        _ verb: CaseVerb,
        in id: CaseID,
        as person: RunningService.Person,
        of service: RunningService
    ) async throws -> RawResponse {
        let request = CaseVerbRequest(verb, texts: ["reason": "why"])
        return try await service.send(.performVerb, [id.text], request, as: person)
    }

    /// A case that everybody has taken part in, so that nobody is refused because it is not theirs to see: judged by two assessors and an
    /// adjudicator, decided, and before a panel.
    private func appealedCase(_ service: RunningService) async throws -> CaseID {
        let (id, _) = try await service.readyCase()
        #expect(try await service.judge(try await service.takeNext()).status == 200)
        let draw = CaseVerb.drawForSecondMarking(unit: ServiceSample.joint, cause: .random)
        #expect(try await ask(draw, in: id, as: service.person(.verifier), of: service).status == 200)
        for judge in [service.otherAssessor, service.person(.adjudicator)] {
            let taken = try await service.takeNext(as: judge)
            #expect(try await service.judge(taken, .notMet, comment: "Not so.", as: judge).status == 200)
        }
        #expect(try await service.decide(id).status == 200)
        let appeal = CaseVerb.lodgeAppeal(grounds: [.judgement], units: nil, arrivedAt: nil)
        let lodged = try await ask(appeal, in: id, as: service.candidate, of: service)
        let code = AppealID(canonical: try #require(try lodged.decoded(as: PerformedView.self).code))
        let office = service.administrator
        #expect(try await ask(.admitAppeal(appeal: code), in: id, as: office, of: service).status == 200)
        var members = [PanelMember(person: service.person(.panel).caller.person, isOutsider: true)]
        for name in ["Rosa Gil", "Sven Berg"] {
            let member = try await RunningService.register(name, .panel, of: office, in: service.workplace)
            members.append(PanelMember(person: member.caller.person, isOutsider: false))
        }
        let panel = CaseVerb.appointPanel(appeal: code, members: members)
        #expect(try await ask(panel, in: id, as: office, of: service).status == 200)
        return id
    }
}
