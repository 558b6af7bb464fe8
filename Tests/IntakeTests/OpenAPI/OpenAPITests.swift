import ExaminationReport
import Foundation
import Recognition
import ServiceAPI
import Testing

@testable import Intake

/// `Docs/openapi.yaml` says what the service does, no more and no less.
@Suite struct OpenAPITests {
    private let description: APIDescription

    init() throws {
        description = try APIDescription()
    }

    @Test func hasEveryRouteAndNoOther() {
        let described = description.operations.map(\.route)
        #expect(Set(described) == Set(ServiceRoute.allCases.map(\.rawValue)))
        #expect(described.count == ServiceRoute.allCases.count)
    }

    /// What holds the matrix of attack T58 against a second writing of it.
    @Test(arguments: ServiceRoute.allCases) func namesOperationAndRoles(_ route: ServiceRoute) throws {
        let operation = try description.operation(route.rawValue)
        #expect(operation["operationId"] as? String == "\(route)")
        let roles = operation["x-roles"] as? [String]
        switch RouteAccess(route) {
        case .anyone:
            #expect(roles == nil)
            #expect((operation["security"] as? [Any])?.isEmpty == true)
        case .roles(let allowed):
            #expect(roles == allowed.map(\.rawValue))
            #expect(operation["security"] == nil)
        case .address(let allowed):
            #expect(roles == allowed.map(\.rawValue))
            // A token, or none beside the secret in the address.
            let security = try #require(operation["security"] as? [[String: Any]])
            #expect(security.map(\.isEmpty) == [false, true])
        }
    }

    /// Each parameter of the path is described, and each operation says how a problem looks.
    @Test(arguments: ServiceRoute.allCases) func describesParametersAndProblems(_ route: ServiceRoute) throws {
        let paths = try #require(description.root["paths"] as? [String: [String: Any]])
        let references = (paths[route.template]?["parameters"] as? [[String: String]] ?? []).compactMap { $0["$ref"] }
        let names = references.compactMap { $0.split(separator: "/").last.map(String.init) }
        let asked = route.template.split(separator: "/").filter { $0.hasPrefix("{") }.map {
            String($0.dropFirst().dropLast())
        }
        #expect(names == asked)
        for name in names { #expect(try description.component("parameters", name)["in"] as? String == "path") }
        let responses = try #require(try description.operation(route.rawValue)["responses"] as? [String: [String: Any]])
        #expect(responses["default"]?["$ref"] as? String == "#/components/responses/Problem")
    }

    @Test func listsEveryCodeOfAProblem() throws {
        let listed = try #require(try description.component("schemas", "ProblemCode")["enum"] as? [String])
        let codes =
            ProblemCode.allCases.map(\.rawValue) + TusAnswerTests.refusals.map(\.code) + [TusRefusal.unknownUpload.code]
            + RefusalCode.allCases.map(\.rawValue)
        #expect(Set(listed) == Set(codes))
        #expect(Set(listed).count == listed.count)
    }

    private static var values: [any Decodable.Type] {
        [
            StatusView.self, ProbeView.self, ReceivedView.self, MeView.self, SchemeListView.self, RubricView.self,
            PersonRequest.self, PersonView.self,
            PersonListView.self, TokenRequest.self, TokenView.self, TokenListView.self, OrganisationRequest.self,
            OrganisationView.self, OrganisationListView.self, OpenCaseRequest.self, AppliedView.self, AdmitRequest.self,
            ReasonRequest.self, SubmitRequest.self, CaseListView.self, CaseView.self, QueueListView.self,
            NextRequest.self,
            AssignmentView.self, DraftView.self, ScoringView.self, JudgeRequest.self, ExplanationView.self,
            DecideRequest.self,
            DecisionListView.self, JobListView.self, ExaminationReport.self, ReceiptView.self, KeyListView.self,
            DecisionListView.self, JobListView.self, ExaminationReport.self, InvitationRequest.self,
            InvitationView.self,
            BundleRequest.self, BundleView.self, CaseVerbRequest.self, PerformedView.self, ActListView.self,
            PersonVerbRequest.self, PersonVerbView.self,
            ClockListView.self, DecideBatchRequest.self, BatchDecisionView.self, NoticeListView.self,
        ]
    }

    @Test func listsEveryVerb() throws {
        let names = try #require(try description.component("schemas", "CaseVerb")["propertyNames"] as? [String: Any])
        #expect(names["enum"] as? [String] == CaseVerb.CodingKeys.allCases.map(\.stringValue))
        let others = try #require(try description.component("schemas", "PersonVerb")["propertyNames"] as? [String: Any])
        #expect(others["enum"] as? [String] == PersonVerb.CodingKeys.allCases.map(\.stringValue))
    }

    /// A second writing of who may ask for what in a case; a person's record is the administrator's, as the operation says.
    @Test func saysWhoMayAskForEachVerb() throws {
        let roles = try #require(try description.component("schemas", "CaseVerb")["x-roles"] as? [String: [String]])
        #expect(Set(roles.keys) == Set(SampleVerbs.ofCases.map(\.0.stringValue)))
        for (name, verb) in SampleVerbs.ofCases {
            #expect(roles[name.stringValue] == verb.roles.map(\.rawValue), "\(name.stringValue)")
        }
    }

    @Test func hasTheFieldsOfEveryValue() throws {
        var seen: Set<String> = [
            "Problem", "ProblemCode", "DecisionCondition", "ExaminationOutcome", "CaseVerb", "PersonVerb",
        ]
        for type in Self.values {
            let shape = try WireShape(type)
            try compare(["$ref": "#/components/schemas/\(type)"], with: shape, at: "\(type)", &seen)
        }
        let scalars = [
            "GeneratedIdentifier", "ChosenIdentifier", "Digest", "DeviceKey", "Timestamp", "LocalizedText",
            "UnreadableReason", "Holiday",
        ]
        let components = try #require(description.root["components"] as? [String: [String: Any]])
        let described = Set(try #require(components["schemas"]).keys).subtracting(scalars)
        #expect(described.subtracting(seen) == [], "described, but on no wire")
        let reasons = try description.component("schemas", "UnreadableReason")["enum"] as? [String]
        #expect(reasons == UnreadableReason.allCases.map(\.rawValue))
    }

    @Test func hasTheFieldsOfAProblem() throws {
        let shape = try WireShape(Problem.self)
        guard case .object(_, let fields) = shape else {
            Issue.record("\(shape)")
            return
        }
        let schema = try description.component("schemas", "Problem")
        #expect(Set((schema["properties"] as? [String: Any] ?? [:]).keys) == Set(fields.map(\.name)))
        #expect(Set(schema["required"] as? [String] ?? []) == Set(fields.filter(\.isRequired).map(\.name)))
    }

    /// What is told apart by one field, which decoding one case does not show.
    @Test func hasEveryKindOfACondition() throws {
        let schema = try description.component("schemas", "DecisionCondition")
        let kind = (schema["properties"] as? [String: [String: Any]])?["kind"]
        #expect(kind?["enum"] as? [String] == DecisionCondition.Kind.allCases.map(\.rawValue))
    }

    @Test func saysWhatEachOperationTakesAndGives() throws {
        for operation in description.operations {
            for reference in Self.references(in: operation.members) where reference.hasPrefix("#/components/schemas/") {
                let name = String(reference.dropFirst("#/components/schemas/".count))
                _ = try description.component("schemas", name)
            }
        }
        for (route, request, answer) in Self.bodies {
            let operation = try description.operation(route.rawValue)
            let requested = Self.references(in: operation["requestBody"] ?? [:])
            #expect(requested == (request.map { ["#/components/schemas/\($0)"] } ?? []), "\(route.rawValue)")
            let responses = try #require(operation["responses"] as? [String: Any])
            let success = responses.filter { $0.key.hasPrefix("2") }
            let given = Self.references(in: success).filter { $0.hasPrefix("#/components/schemas/") }
            #expect(given == ["#/components/schemas/\(answer)"], "\(route.rawValue)")
        }
    }

    private static var bodies: [(ServiceRoute, (any Decodable.Type)?, any Decodable.Type)] {
        [
            (.health, nil, StatusView.self), (.readiness, nil, StatusView.self),
            (.probe, nil, ProbeView.self), (.putEvidence, nil, ReceivedView.self),
            (.postEvidence, nil, ReceivedView.self),
            (.me, nil, MeView.self),
            (.listSchemes, nil, SchemeListView.self), (.showUnit, nil, RubricView.self),
            (.registerPerson, PersonRequest.self, PersonView.self), (.listPeople, nil, PersonListView.self),
            (.issueToken, TokenRequest.self, TokenView.self), (.listTokens, nil, TokenListView.self),
            (.registerOrganisation, OrganisationRequest.self, OrganisationView.self),
            (.listOrganisations, nil, OrganisationListView.self), (.openCase, OpenCaseRequest.self, AppliedView.self),
            (.listCases, nil, CaseListView.self), (.showCase, nil, CaseView.self),
            (.admitCase, AdmitRequest.self, AppliedView.self), (.refuseCase, ReasonRequest.self, AppliedView.self),
            (.submitCase, SubmitRequest.self, AppliedView.self), (.withdrawCase, ReasonRequest.self, AppliedView.self),
            (.showUnitOfCase, nil, RubricView.self), (.showReport, nil, ExaminationReport.self),
            (.withdrawEvidence, nil, AppliedView.self), (.listQueue, nil, QueueListView.self),
            (.takeNext, NextRequest.self, AssignmentView.self), (.showAssignment, nil, AssignmentView.self),
            (.releaseAssignment, nil, AppliedView.self), (.saveDraft, DraftView.self, DraftView.self),
            (.explainScoring, ScoringView.self, ExplanationView.self),
            (.judgeUnit, JudgeRequest.self, AppliedView.self),
            (.decideCase, DecideRequest.self, AppliedView.self),
            (.decideBatch, DecideBatchRequest.self, BatchDecisionView.self),
            (.listDecisions, nil, DecisionListView.self),
            (.listJobs, nil, JobListView.self), (.showReceipt, nil, ReceiptView.self),
            (.findReceipt, nil, ReceiptView.self), (.listKeys, nil, KeyListView.self),
            (.rotateKey, nil, KeyListView.self),
            (.listJobs, nil, JobListView.self), (.issueInvitation, InvitationRequest.self, InvitationView.self),
            (.acceptBundle, BundleRequest.self, BundleView.self),
            (.performOnPerson, PersonVerbRequest.self, PersonVerbView.self),
            (.performVerb, CaseVerbRequest.self, PerformedView.self), (.listActs, nil, ActListView.self),
            (.listClocks, nil, ClockListView.self), (.listNotices, nil, NoticeListView.self),
        ]
    }

    private func compare(_ schema: Any, with shape: WireShape, at place: String, _ seen: inout Set<String>) throws {
        let (name, schema) = try description.resolved(schema)
        let type = schema["type"] as? String
        switch shape {
        case .text: #expect(type == "string", "\(place)")
        case .whole: #expect(type == "integer", "\(place)")
        case .truth: #expect(type == "boolean", "\(place)")
        case .map:
            #expect(type == "object" && schema["additionalProperties"] != nil, "\(place)")
        case .words(let words):
            #expect(schema["enum"] as? [String] == words, "\(place)")
            if let name { seen.insert(name) }
        case .list(let element):
            #expect(type == "array", "\(place)")
            try compare(try #require(schema["items"]), with: element, at: place + "[]", &seen)
        case .object(let typeName, let fields):
            // Values that are generic have a name of their own in the description.
            if !typeName.contains("<") { #expect(name == typeName, "\(place)") }
            guard name.map({ seen.insert($0).inserted }) ?? true else { return }
            let properties = schema["properties"] as? [String: Any] ?? [:]
            #expect(Set(properties.keys) == Set(fields.map(\.name)), "\(place)")
            #expect(
                Set(schema["required"] as? [String] ?? []) == Set(fields.filter(\.isRequired).map(\.name)),
                "\(place)"
            )
            for field in fields {
                guard let property = properties[field.name] else { continue }
                try compare(property, with: field.shape, at: "\(place).\(field.name)", &seen)
            }
        }
    }

    private static func references(in value: Any) -> [String] {
        if let object = value as? [String: Any] {
            return object.sorted { $0.key < $1.key }.flatMap { key, value in
                key == "$ref" ? [value as? String].compactMap(\.self) : references(in: value)
            }
        }
        return (value as? [Any])?.flatMap(references) ?? []
    }
}
