import Recognition

/// Reads the grants of roles: whether one is in force is asked for an instant, in SQL as in `RoleGranted.isInForce`.
enum RoleSQL {
    /// Of a row `r` of `roles`, at `:now`.
    static let isInForce = """
        (r.valid_from IS NULL OR r.valid_from <= :now) AND (r.valid_until IS NULL OR :now < r.valid_until)
        """

    /// Who holds a role; each once, however often it was granted.
    static let holders = """
        SELECT DISTINCT r.person FROM roles r
        WHERE r.body = :body AND r.role = :role AND \(isInForce)
            AND (:scheme IS NULL OR r.scheme IS NULL OR r.scheme = :scheme)
        ORDER BY r.person
        """

    /// A subquery for one column: the grants of a person, as JSON. The arguments are columns.
    static func grants(of person: String, in body: String, role: String? = nil) -> String {
        """
        SELECT json_group_array(json_object(
            'role', r.role, 'scheme', r.scheme, 'from', r.valid_from, 'until', r.valid_until))
        FROM roles r
        WHERE r.body = \(body) AND r.person = \(person) \(role.map { "AND r.role = \($0)" } ?? "")
        """
    }

    /// What such a column holds.
    static func grants(in row: StoredRow) throws(RecordsFault) -> [PersonAct.RoleGranted] {
        try row.json("grants", [StoredGrant].self)
            .map { grant in
                PersonAct.RoleGranted(
                    role: grant.role,
                    from: grant.from.map { Instant(milliseconds: $0) },
                    until: grant.until.map { Instant(milliseconds: $0) },
                    scheme: grant.scheme
                )
            }.inOrder
    }

    private struct StoredGrant: Decodable {
        let role: Role
        let scheme: SchemeCode?
        let from: Int64?
        let until: Int64?
    }
}
