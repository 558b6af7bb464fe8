import Casework
import HTTPTypes
import Hummingbird

/// Finds out who asks. A token stands in the `Authorization` header and nowhere else: never in a URL, which ends up in logs.
struct Authentication {
    let workplace: Workplace

    func bearer(of request: Request) async throws(ProblemError) -> Bearer {
        let scheme = "Bearer "
        guard let header = request.headers[.authorization],
            header.prefix(scheme.count).lowercased() == scheme.lowercased()
        else { return .nobody }
        let token = String(header.dropFirst(scheme.count))
        return try await attempting { () throws(CaseworkFault) in try await workplace.bearer(of: token) }
    }

    /// The caller whom a token stands for now.
    static func caller(_ bearer: Bearer) throws(ProblemError) -> Caller {
        switch bearer {
        case .valid(let caller, _): return caller
        case .nobody: throw missing
        case .expired, .refused: throw refused
        }
    }

    static var missing: ProblemError {
        ProblemError(
            .unauthenticated,
            detail: "The request has no bearer token.",
            remedy: "Log in: `assay login`, or send Authorization: Bearer TOKEN."
        )
    }

    static var refused: ProblemError {
        ProblemError(
            .unauthenticated,
            detail: "The token is unknown, expired or revoked, or its role has ended.",
            remedy: "Ask an administrator for a new one, then `assay login`."
        )
    }
}
