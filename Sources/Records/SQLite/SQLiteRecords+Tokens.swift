import GRDB
public import Recognition

extension SQLiteRecords {
    public func token(_ digest: Digest) async throws(RecordsFault) -> TokenRow? {
        try await read { db in try db.row(Self.tokenLookup, [digest.hex]).map { try TokenRow($0) } }
    }

    public func tokens(of person: PersonID, in body: BodyID) async throws(RecordsFault) -> [TokenRow] {
        try await read { db in
            try db.rows(
                "\(Self.tokenColumns) WHERE t.body = ? AND t.person = ? ORDER BY t.issued_at, t.id",
                [
                    body.text, person.text,
                ]
            ).map { try TokenRow($0) }
        }
    }

    /// The only query that is not held to one body: which body it is, is what the token tells.
    static let tokenLookup = "\(tokenColumns) WHERE t.digest = ?"

    private static let tokenColumns = """
        SELECT t.*, (\(RoleSQL.grants(of: "t.person", in: "t.body", role: "t.role"))) AS grants FROM tokens t
        """
}

extension TokenRow {
    fileprivate init(_ found: Row) throws(RecordsFault) {
        let row = StoredRow(found, "tokens")
        self.init(
            id: try row.identifier("id"),
            body: try row.identifier("body"),
            person: try row.identifier("person"),
            role: try row.code("role"),
            issuedAt: try row.instant("issued_at"),
            expires: try row.optionalInstant("expires_at"),
            revokedAt: try row.optionalInstant("revoked_at"),
            grants: try RoleSQL.grants(in: row)
        )
    }
}
