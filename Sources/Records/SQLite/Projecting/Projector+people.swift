import GRDB
import Recognition

extension Projector {
    func write(_ person: PersonProjection) throws {
        try db.change(
            """
            INSERT INTO people (body, id, organisation, version, registered_at, named_by)
            VALUES (:body, :id, :organisation, :version, :at,
                (SELECT position FROM acts WHERE body = :body AND id = :act))
            ON CONFLICT (body, id) DO UPDATE SET
                organisation = excluded.organisation, version = excluded.version, named_by = excluded.named_by
            """,
            [
                "body": body.text, "id": person.id.text, "organisation": person.organisation?.text,
                "version": person.version, "at": person.registeredAt.milliseconds, "act": person.namedBy.text,
            ]
        )
        let key: StatementArguments = [body.text, person.id.text]
        try db.change("DELETE FROM roles WHERE body = ? AND person = ?", key)
        for grant in person.grants {
            try db.change(
                "INSERT INTO roles (body, person, role, scheme, valid_from, valid_until) VALUES (?, ?, ?, ?, ?, ?)",
                key + [
                    grant.role.rawValue, grant.scheme?.text, grant.from?.milliseconds, grant.until?.milliseconds,
                ]
            )
        }
        try db.change("DELETE FROM licences WHERE body = ? AND person = ?", key)
        for licence in person.licences { try write(licence) }
        try db.change("DELETE FROM tokens WHERE body = ? AND person = ?", key)
        for token in person.tokens {
            try db.change(
                """
                INSERT INTO tokens (body, person, digest, id, role, issued_at, expires_at, revoked_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                key + [
                    token.digest.hex, token.id.text, token.role.rawValue, token.issuedAt.milliseconds,
                    token.expires?.milliseconds, token.revokedAt?.milliseconds,
                ]
            )
        }
    }

    private func write(_ licence: LicenceRow) throws {
        try db.change(
            """
            INSERT INTO licences (body, id, person, unit, edition, valid_from, ends_at, withdrawal, is_lapsed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                body.text, licence.id.text, licence.person.text, licence.unit.code.text,
                try StoredJSON.text(licence.unit), licence.from.milliseconds, licence.end.milliseconds,
                licence.withdrawal?.rawValue, licence.isLapsed,
            ]
        )
    }

    func write(_ organisation: OrganisationProjection) throws {
        try db.change(
            """
            INSERT INTO organisations (body, id, kind, version, registered_at, named_by)
            VALUES (:body, :id, :kind, :version, :at, (SELECT position FROM acts WHERE body = :body AND id = :act))
            ON CONFLICT (body, id) DO UPDATE SET
                kind = excluded.kind, version = excluded.version, named_by = excluded.named_by
            """,
            [
                "body": body.text, "id": organisation.id.text, "kind": organisation.kind.rawValue,
                "version": organisation.version, "at": organisation.registeredAt.milliseconds,
                "act": organisation.namedBy.text,
            ]
        )
    }
}
