import AssayTesting
import Casework
import Recognition
import Records
import ServiceAPI
import Testing

@testable import Intake

/// Attack T58. Every route for everybody: who reaches it is exactly what `RouteAccess` says, and what is another body's is not there.
@Suite struct AccessTests {
    private static let roles = RouteAccess.everybody

    /// A body that is well formed, where the route takes one.
    static func json(for route: ServiceRoute) -> String? {
        switch route {
        case .registerPerson: #"{"name":"N","roles":["candidate"]}"#
        case .issueToken: #"{"role":"candidate"}"#
        case .registerOrganisation: #"{"name":"N","kind":"centre"}"#
        case .openCase: #"{"scheme":"none","units":["U"]}"#
        case .admitCase: #"{"method":"registry"}"#
        case .refuseCase, .withdrawCase, .takeNext, .issueInvitation: "{}"
        case .acceptBundle: #"{"manifest":"{}","signature":"none"}"#
        case .submitCase: #"{"ownWork":true}"#
        case .saveDraft: #"{"revision":0,"scoring":\#(scoring)}"#
        case .explainScoring: scoring
        case .judgeUnit:
            #"{"caseVersion":1,"rubric":"\#(String(repeating: "0", count: 64))","set":1,"scoring":\#(scoring)}"#
        case .decideCase: #"{"version":1,"units":[{"unit":"U","outcome":"competent"}]}"#
        case .decideBatch: #"{"scheme":"none"}"#
        case .performOnPerson: ##"{"verb":{"employ":{"organisation":"0123456789AB"}}}"##
        case .performVerb: #"{"verb":{"agree-plan":{}}}"#
        default: nil
        }
    }

    private static let scoring = """
        {"judgements":[{"criterion":"1.1","verdict":"met",
        "citations":[{"evidence":"0123456789AB","start":0,"end":1000}]}],
        "rulesOfEvidence":{"valid":true,"sufficient":true,"authentic":true,"current":true}}
        """

    private static func request(_ route: ServiceRoute, _ values: [String: String], for id: CaseID) -> RawRequest {
        let path = values.reduce(route.template) { $0.replacing("{\($1.key)}", with: $1.value) }
        var request = RawRequest(method: route.method, path: path)
        switch route {
        case .createUpload:
            request.headers = [
                RunningService.version, ("Upload-Length", "5"), ("Upload-Metadata", RunningService.metadata(id)),
            ]
        case .uploadOffset, .terminateUpload: request.headers = [RunningService.version]
        case .appendUpload, .overrideUpload:
            request.headers = [
                RunningService.version, RunningService.octets, ("Upload-Offset", "0"),
                ("X-HTTP-Method-Override", "PATCH"),
            ]
        default: break
        }
        if let json = json(for: route) {
            request.headers.append(("Content-Type", "application/json"))
            request.body = Array(json.utf8)
        }
        return request
    }

    /// Codes that are well formed and name nothing.
    static let nothing = [
        "scheme": "none", "unit": "NONE-01", "person": "0123456789AB", "token": "0123456789AB", "role": "assessor",
        "case": "0123456789AB", "upload": "0123456789AB", "evidence": "0123456789AB", "number": "1",
        "job": "0123456789AB", "receipt": "0123456789AB", "session": "0123456789AB", "body": "nowhere",
        "notice": "0123456789AB",
    ]

    private func real(of service: RunningService) async throws -> (id: CaseID, values: [String: String]) {
        let (id, evidence) = try await service.readyCase()
        try await service.giveReceipts()
        let receipt = try #require(try await service.state(id).evidence.first?.receipt)
        let upload = try await service.create(5, for: try await service.admittedCase())
        let other = try await service.admittedCase()
        _ = try await service.deliver([1, 2, 3], of: other)
        let jobs = try await service.workplace.listJobs(
            state: nil,
            page: .init(limit: 1),
            caller: service.administrator.caller
        )
        let person = service.candidate.caller.person
        let tokens = try await service.workplace.listTokens(of: person, caller: service.administrator.caller)
        return (
            id,
            [
                "scheme": ServiceSample.schemeCode.text, "unit": ServiceSample.joint.text, "person": person.text,
                "token": try #require(tokens.first).id.text, "role": "candidate", "case": id.text,
                "upload": String(RunningService.bare(upload).dropFirst("/v1/uploads/".count)),
                "evidence": try #require(evidence.first).text,
                "number": "1", "job": try #require(jobs.rows.first).id.text, "receipt": receipt.act.code.text,
                "session": "0123456789AB", "body": RunningService.body.text,
                "notice": "0123456789AB",
            ]
        )
    }

    @Test func letsInWhoeverTheTableNamesAndNobodyElse() async throws {
        try await RunningService.with { service in
            let (id, values) = try await real(of: service)
            let before = try await service.state(id)
            for route in ServiceRoute.allCases {
                let access = RouteAccess(route)
                let anonymous = try await service.send(Self.request(route, values, for: id))
                guard let allowed = access.allowed else {
                    #expect(anonymous.status == 200, "\(route.rawValue)")
                    continue
                }
                // After 401 and 403 on HEAD a client begins its upload from zero: there it is 404.
                let isQuestion = route == .uploadOffset
                #expect(anonymous.status == (isQuestion ? 404 : 401), "\(route.rawValue) without a token")
                for role in Self.roles {
                    let isAllowed = allowed.contains(role)
                    // Those who may are sent past everything that there is, so that nothing changes.
                    let request = Self.request(route, isAllowed ? Self.nothing : values, for: id)
                    if isAllowed, route == .takeNext { continue }
                    let response = try await service.send(request, as: service.person(role))
                    if isAllowed {
                        #expect(![401, 405].contains(response.status), "\(route.rawValue) by \(role)")
                        // A rule of the case may be what stands against an upload; the role is not.
                        let isForbidden = try response.status == 403 && response.problem.code == "forbidden"
                        #expect(!isForbidden, "\(route.rawValue) by \(role)")
                        #expect(response.status < 500, "\(route.rawValue) by \(role)")
                    } else {
                        #expect(response.status == (isQuestion ? 404 : 403), "\(route.rawValue) by \(role)")
                    }
                }
            }
            #expect(try await service.state(id) == before)
        }
    }

    @Test func hidesEveryObjectFromAnotherBody() async throws {
        try await RunningService.with { service in
            let (id, values) = try await real(of: service)
            let before = try await service.state(id)
            let objects = ["{case}", "{person}", "{upload}", "{job}", "{receipt}"]
            for route in ServiceRoute.allCases where objects.contains(where: route.template.contains) {
                guard let allowed = RouteAccess(route).allowed else { continue }
                for role in allowed {
                    let foreigner = try #require(service.foreigners[role])
                    let response = try await service.send(Self.request(route, values, for: id), as: foreigner)
                    #expect(response.status == 404, "\(route.rawValue) by a foreign \(role)")
                    // The same answer as for a code that names nothing.
                    let unknown = try await service.send(Self.request(route, Self.nothing, for: id), as: foreigner)
                    #expect(unknown.status == 404, "\(route.rawValue) by a foreign \(role)")
                    if route.method != "HEAD" {
                        #expect(try response.problem.detail == unknown.problem.detail, "\(route.rawValue)")
                    }
                }
            }
            let foreigner = try #require(service.foreigners[.administrator])
            for path in ["/v1/cases", "/v1/people", "/v1/decisions", "/v1/jobs", "/v1/organisations", "/v1/queue"] {
                let response = try await service.get(path, as: foreigner)
                #expect(response.status == 200)
                #expect(!response.text.contains(id.text) && !response.text.contains("Ana Ruiz"), "\(path)")
            }
            #expect(try await service.state(id) == before)
        }
    }

    /// Within a body, too, a case is there for those whom it concerns.
    @Test func hidesACaseFromPeopleItDoesNotConcern() async throws {
        try await RunningService.with { service in
            let (id, values) = try await real(of: service)
            for route in ServiceRoute.allCases where route.template.contains("{case}") {
                guard let allowed = RouteAccess(route).allowed else { continue }
                for person in [service.otherCandidate, service.otherAssessor] where allowed.contains(person.caller.role)
                {
                    let response = try await service.send(Self.request(route, values, for: id), as: person)
                    #expect(response.status == 404, "\(route.rawValue) by another \(person.caller.role)")
                }
            }
            let list = try await service.get("/v1/cases", as: service.otherCandidate)
            #expect(try list.decoded(as: CaseListView.self).cases.isEmpty)
        }
    }
}

extension RouteAccess {
    /// Nil: anyone.
    var allowed: [Role]? {
        switch self {
        case .anyone: nil
        case .roles(let roles), .address(let roles): roles
        }
    }
}
