/// One call: which route, with what.
struct ServiceRequest: Sendable {
    let route: ServiceRoute
    let path: String
    var query: [(name: String, value: String)] = []
    var body: [UInt8]?
    /// On every request that changes something, so that a repetition gives the first answer again.
    var idempotencyKey: String?
    var headers: [(name: String, value: String)] = []

    init(_ route: ServiceRoute, _ values: [String] = []) {
        self.route = route
        path = route.path(filling: values)
        if route.method != "GET" && !Self.withoutKey.contains(route) { idempotencyKey = Self.randomKey() }
    }

    /// An explanation changes nothing, a draft has its revision, an invitation's code is not kept, a bundle has its digest, an upload that nobody fills expires.
    private static let withoutKey: Set<ServiceRoute> = [
        .explainScoring, .saveDraft, .issueInvitation, .acceptBundle, .createUpload, .uploadOffset,
        .appendUpload, .terminateUpload, .probe,
    ]

    /// Whether sending it twice is no different from sending it once. A draft that is sent twice meets its own revision.
    var isRepeatable: Bool { ![.saveDraft, .issueInvitation].contains(route) }

    func with(_ name: String, _ value: (some CustomStringConvertible)?) -> ServiceRequest {
        guard let value else { return self }
        var request = self
        request.query.append((name, value.description))
        return request
    }

    func with(key: String?) -> ServiceRequest {
        guard let key else { return self }
        var request = self
        request.idempotencyKey = key
        return request
    }

    func with(body: some Encodable) throws(ClientFault) -> ServiceRequest {
        var request = self
        request.body = try WireJSON.encode(body)
        return request
    }

    /// 128 bits in hexadecimal.
    static func randomKey() -> String {
        (0..<2).map { _ in
            let digits = String(UInt64.random(in: .min ... .max), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}

extension ServiceRoute {
    /// `path`, with the values as an array.
    func path(filling values: [String]) -> String {
        var rest = values[...]
        return template.split(separator: "/").reduce(into: "") { path, part in
            path += "/" + (part.hasPrefix("{") ? rest.popFirst() ?? "" : String(part))
        }
    }
}
