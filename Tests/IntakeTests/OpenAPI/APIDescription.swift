import Foundation
import Testing
import Yams

/// `Docs/openapi.yaml`, read.
struct APIDescription {
    struct Operation {
        /// As `ServiceRoute` writes it: the method and the template.
        let route: String
        let members: [String: Any]
    }

    let root: [String: Any]
    let operations: [Operation]

    static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs/openapi.yaml").path

    init() throws {
        let text = try String(contentsOfFile: Self.path, encoding: .utf8)
        root = try #require(try Yams.load(yaml: text) as? [String: Any])
        let paths = try #require(root["paths"] as? [String: [String: Any]])
        let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]
        operations = paths.flatMap { template, item in
            item.filter { methods.contains($0.key) }.compactMap { method, value in
                (value as? [String: Any]).map { Operation(route: "\(method.uppercased()) \(template)", members: $0) }
            }
        }
    }

    func operation(_ route: String) throws -> [String: Any] {
        try #require(operations.first { $0.route == route }, "\(route)").members
    }

    /// What stands at this place, references followed.
    func component(_ kind: String, _ name: String) throws -> [String: Any] {
        let components = try #require(root["components"] as? [String: [String: Any]])
        return try #require(components[kind]?[name] as? [String: Any], "components/\(kind)/\(name)")
    }

    /// The schema itself, and the name under which it was referred to.
    func resolved(_ schema: Any?) throws -> (name: String?, schema: [String: Any]) {
        let schema = try #require(schema as? [String: Any])
        guard let reference = schema["$ref"] as? String else { return (nil, schema) }
        let parts = reference.split(separator: "/").map(String.init)
        let name = try #require(parts.last)
        return (name, try component("schemas", name))
    }
}
