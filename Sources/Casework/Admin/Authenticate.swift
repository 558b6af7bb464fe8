import Recognition
import Records

extension Workplace {
    /// Who a bearer token stands for, as of now: a token that was revoked, has expired, or whose role is not in force stands
    /// for nobody.
    public func authenticate(_ token: String) async throws(CaseworkFault) -> Caller? {
        guard case .valid(let caller, _) = try await bearer(of: token) else { return nil }
        return caller
    }

    /// As `authenticate`, telling apart why a token stands for nobody.
    public func bearer(of token: String?) async throws(CaseworkFault) -> Bearer {
        guard let token else { return .nobody }
        guard token.hasPrefix("assay_"), token.utf8.count == 70 else { return .refused }
        let digest = hashing.digest(of: token.utf8)
        let row = try await recording { () throws(RecordsFault) in try await records.token(digest) }
        guard let row, row.revokedAt == nil, row.isRoleInForce(at: now) else { return .refused }
        let caller = Caller(body: row.body, person: row.person, role: row.role)
        return row.expires.map { now < $0 } ?? true ? .valid(caller, row.id) : .expired(caller)
    }
}
