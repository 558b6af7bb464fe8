import Testing

/// What a browser does for a page of another origin.
extension WireRun {
    /// The question before a request that a page may not send unasked, once for each kind of request.
    ///
    /// Source: Fetch standard, CORS-preflight fetch.
    func askFirst(
        _ request: RawRequest,
        from origin: String,
        isolation: isolated (any Actor)? = #isolation
    ) async throws {
        let names = request.fields.map { $0.name.lowercased() }.sorted()
        guard preflights.insert(request.method + " " + names.joined(separator: ",")).inserted else { return }
        let answer = try await owner.desk.send(
            RawRequest(
                "OPTIONS",
                request.path,
                [
                    "Origin": origin, "Access-Control-Request-Method": request.method,
                    "Access-Control-Request-Headers": names.joined(separator: ","),
                ]
            )
        )
        let allowsMethod = answer.list("access-control-allow-methods").contains(request.method.lowercased())
        guard [200, 204].contains(answer.status), answer["access-control-allow-origin"] == origin, allowsMethod,
            Set(answer.list("access-control-allow-headers")).isSuperset(of: names)
        else { throw End.isForbidden(answer) }
    }
}
