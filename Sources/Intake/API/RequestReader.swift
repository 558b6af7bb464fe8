import Casework
import HTTPTypes
import Hummingbird
import Recognition
import Records

/// A request to one route: its parameters, query and body, read strictly.
struct RequestReader {
    let request: Request
    var context: IntakeContext
    let workplace: Workplace

    var caller: Caller {
        get throws(ProblemError) {
            guard let caller = context.caller else {
                throw ProblemError(
                    .unauthenticated,
                    detail: "The request has no token.",
                    remedy: "Log in: `assay login`."
                )
            }
            return caller
        }
    }

    /// A malformed identifier names nothing, so it is not found: the same answer as for an unknown one.
    func parameter<ID: Identifier>(_ name: String, as type: ID.Type = ID.self) throws(ProblemError) -> ID {
        guard let text = context.parameters.get(name), let id = ID(text) else {
            throw ProblemError(
                .notFound,
                detail: "There is no such \(name), or it is not yours to see.",
                remedy: "Check the code."
            )
        }
        return id
    }

    func query(_ name: String) -> String? { request.uri.queryParameters.get(name) }

    func query<Value: LosslessStringConvertible>(_ name: String, as type: Value.Type) throws(ProblemError) -> Value? {
        guard let text = query(name) else { return nil }
        guard let value = Value(text) else { throw Self.invalid(name) }
        return value
    }

    func query<Value: RawRepresentable<String>>(_ name: String, oneOf type: Value.Type) throws(ProblemError) -> Value?
    where Value: CaseIterable {
        guard let text = query(name) else { return nil }
        guard let value = Value(rawValue: text) else { throw Self.invalid(name) }
        return value
    }

    func digest(_ name: String) throws(ProblemError) -> Digest? {
        guard let text = query(name) else { return nil }
        guard let digest = Digest(hex: text) else { throw Self.invalid(name) }
        return digest
    }

    func page() throws(ProblemError) -> PageRequest {
        PageRequest(after: query("after"), limit: try query("limit", as: Int.self) ?? 100)
    }

    /// The body, and the key under which the request is carried out once.
    func body<Value: Codable>(_ type: Value.Type) async throws(ProblemError) -> (value: Value, key: RequestKey?) {
        let (value, bytes) = try await StrictJSON.read(type, from: request, over: context.channel)
        return (value, try requestKey(bytes))
    }

    /// For requests without a body.
    func bodyless() throws(ProblemError) -> RequestKey? { try requestKey([]) }

    private func requestKey(_ bytes: [UInt8]) throws(ProblemError) -> RequestKey? {
        guard let key = request.headers[.idempotencyKey] else { return nil }
        guard (1...200).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw ProblemError(
                .malformedRequest,
                detail: "The Idempotency-Key is not 1 to 200 visible ASCII characters.",
                remedy: "Draw a random key, for instance a UUID."
            )
        }
        let form = Array("\(request.method.rawValue) \(request.uri.path)\n".utf8) + bytes
        return workplace.requestKey(key, for: form)
    }

    private static func invalid(_ name: String) -> ProblemError {
        ProblemError(
            .invalidField,
            detail: "The query's “\(name)” is not valid.",
            remedy: "Correct it, or leave it out."
        )
    }
}

extension HTTPField.Name {
    static var idempotencyKey: Self { Self.known("Idempotency-Key") }
}
