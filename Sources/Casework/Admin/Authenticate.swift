import Recognition
import Records

extension Workplace {
    /// Who a bearer token stands for, as of now: a token that was revoked, has expired, or whose role has ended stands for
    /// nobody.
    public func authenticate(_ token: String) async throws(CaseworkFault) -> Caller? {
        guard token.hasPrefix("assay_"), token.utf8.count == 70 else { return nil }
        let digest = hashing.digest(of: token.utf8)
        let row = try await recording { () throws(RecordsFault) in try await records.token(digest) }
        guard let row, row.revokedAt == nil, row.isRoleInForce, row.expires.map({ now < $0 }) ?? true else {
            return nil
        }
        return Caller(body: row.body, person: row.person, role: row.role)
    }
}
