import Foundation
import Recognition
import ServiceAPI
import Testing

@testable import Intake

/// Attack T59: whoever adds what a route does not take is told so by its name, instead of being served without it.
@Suite struct SmuggledFieldTests {
    private static let smuggled = ["score", "tenant_id", "body", "role", "status", "isAdministrator"]

    private static let routes = ServiceRoute.allCases.filter { AccessTests.json(for: $0) != nil }

    @Test("T59: every route that takes JSON refuses a field that it does not know, wherever it stands")
    func refusesSmuggledFields() async throws {
        try await RunningService.with { service in
            for route in Self.routes {
                let role = try #require(RouteAccess(route).allowed?.first)
                let body = try JSONSerialization.jsonObject(with: Data((AccessTests.json(for: route) ?? "").utf8))
                // Nothing that there is: a field that is let through would be told as 404.
                let path = AccessTests.nothing.reduce(route.template) {
                    $0.replacing("{\($1.key)}", with: $1.value)
                }
                for field in Self.smuggled {
                    for placed in Self.placing(field, in: body) {
                        let json = try JSONSerialization.data(withJSONObject: placed.value)
                        let response = try await service.send(
                            route.method,
                            path,
                            json: String(decoding: json, as: UTF8.self),
                            as: service.person(role)
                        )
                        let problem = try response.problem
                        #expect(
                            response.status == 400 && problem.code == "unknown-field"
                                && problem.detail.contains("“\(placed.path)”"),
                            "\(route.rawValue) takes \(placed.path): \(response.status) \(problem.detail)"
                        )
                    }
                }
            }
        }
    }

    /// A route that is not tried above is a hole in the test.
    @Test func triesEveryRouteThatIsDescribedToTakeJSON() throws {
        let described = try APIDescription().operations.filter { operation in
            let content = (operation.members["requestBody"] as? [String: Any])?["content"] as? [String: Any]
            return content?["application/json"] != nil
        }
        #expect(Set(described.map(\.route)) == Set(Self.routes.map(\.rawValue)))
    }

    /// The texts of an act have names, too; what is stored under another nobody would find again.
    @Test("T59: the texts of an act have the names that there are", arguments: ["score", "role", "Reason", ""])
    func refusesTextsOfOtherNames(_ name: String) async throws {
        try await RunningService.with { service in
            let (id, _) = try await service.readyCase()
            let verb = CaseVerb.complain(about: .procedure, concerns: nil)
            let request = CaseVerbRequest(verb, texts: ["reason": "It took long.", name: "ten"])
            let refused = try await service.send(.performVerb, [id.text], request, as: service.candidate)
            #expect(refused.status == 422)
            #expect(try refused.problem.code == "invalid-field")
            let known = CaseVerbRequest(verb, texts: ["reason": "It took long."])
            #expect(try await service.send(.performVerb, [id.text], known, as: service.candidate).status == 200)
        }
    }

    /// The value with the field in each of its objects in turn that has none of this name, and where it stands then.
    private static func placing(_ field: String, in value: Any, at path: String = "") -> [(path: String, value: Any)] {
        if let object = value as? [String: Any] {
            var placed: [(path: String, value: Any)] = []
            if object[field] == nil {
                placed.append(
                    (path.isEmpty ? field : "\(path).\(field)", object.merging([field: "administrator"]) { $1 })
                )
            }
            for (name, member) in object {
                for inner in placing(field, in: member, at: path.isEmpty ? name : "\(path).\(name)") {
                    placed.append((inner.path, object.merging([name: inner.value]) { $1 }))
                }
            }
            return placed
        }
        guard let list = value as? [Any] else { return [] }
        return list.enumerated().flatMap { index, element in
            placing(field, in: element, at: "\(path)[\(index)]").map { inner in
                var copy = list
                copy[index] = inner.value
                return (inner.path, copy as Any)
            }
        }
    }
}
