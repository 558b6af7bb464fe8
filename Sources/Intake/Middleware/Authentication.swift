import Casework
import HTTPTypes
import Hummingbird

/// Finds out who asks. A token stands in the `Authorization` header and nowhere else: never in a URL, which ends up in logs.
struct Authentication {
    let workplace: Workplace

    func caller(of request: Request) async throws -> Caller {
        let scheme = "Bearer "
        guard let header = request.headers[.authorization],
            header.prefix(scheme.count).lowercased() == scheme.lowercased()
        else {
            throw ProblemError(
                .unauthenticated,
                detail: "The request has no bearer token.",
                remedy: "Log in: `assay login`, or send Authorization: Bearer TOKEN."
            )
        }
        let token = String(header.dropFirst(scheme.count))
        do {
            if let caller = try await workplace.authenticate(token) { return caller }
        } catch {
            throw ProblemError(error)
        }
        throw ProblemError(
            .unauthenticated,
            detail: "The token is unknown, expired or revoked, or its role has ended.",
            remedy: "Ask an administrator for a new one, then `assay login`."
        )
    }
}
