import GRDB

extension Schema {
    /// Roles for a time and for one scheme, and licences. Every grant until now was from its act, without end and for all schemes, and
    /// nobody had a licence.
    static func limitRoles(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE grants (
                    body TEXT NOT NULL,
                    person TEXT NOT NULL,
                    role TEXT NOT NULL,
                    -- Null: in each scheme of the body.
                    scheme TEXT,
                    valid_from INTEGER,
                    valid_until INTEGER,
                    FOREIGN KEY (body, person) REFERENCES people (body, id)
                ) STRICT;
                -- A grant that names no beginning holds from its act.
                INSERT INTO grants (body, person, role, valid_from) SELECT body, person, role, (
                    SELECT max(at) FROM acts
                    WHERE acts.body = roles.body AND stream_kind = 'person' AND stream = roles.person
                        AND kind = 'role-granted' AND json_extract(envelope, '$.deed.act.role') = roles.role)
                FROM roles;
                DROP TABLE roles;
                ALTER TABLE grants RENAME TO roles;
                CREATE INDEX roles_by_person ON roles (body, person, role);
                CREATE INDEX roles_by_role ON roles (body, role, person);

                CREATE TABLE licences (
                    body TEXT NOT NULL,
                    id TEXT NOT NULL,
                    person TEXT NOT NULL,
                    unit TEXT NOT NULL,
                    edition TEXT NOT NULL,
                    valid_from INTEGER NOT NULL,
                    -- The greatest instant where it has no end, so that one index has all in their order.
                    ends_at INTEGER NOT NULL,
                    withdrawal TEXT,
                    is_lapsed INTEGER NOT NULL,
                    FOREIGN KEY (body, person) REFERENCES people (body, id)
                ) STRICT;
                CREATE INDEX licences_in_order ON licences (body, ends_at, id);
                CREATE INDEX licences_by_person ON licences (body, person, ends_at, id);
                CREATE INDEX licences_by_unit ON licences (body, unit, ends_at, id);
                CREATE INDEX licences_to_end ON licences (body, ends_at, id) WHERE withdrawal IS NULL AND is_lapsed = 0;
                """
        )
    }
}
