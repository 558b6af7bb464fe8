import GRDB
public import Recognition

extension SQLiteRecords {
    public func bodies() async throws(RecordsFault) -> [BodyRow] {
        try await read { db in
            try db.rows("SELECT id, title, established_at FROM bodies ORDER BY id").map { found in
                let row = StoredRow(found, "bodies")
                return BodyRow(
                    id: try row.identifier("id"),
                    title: try row.value("title"),
                    establishedAt: try row.instant("established_at")
                )
            }
        }
    }

    public func adoptedSchemes(in body: BodyID) async throws(RecordsFault) -> [AdoptedScheme] {
        try await read { db in
            try db.rows(
                "SELECT scheme, units, adopted_at FROM adopted_schemes WHERE body = ? ORDER BY code",
                [body.text]
            ).map { found in
                let row = StoredRow(found, "adopted_schemes")
                return AdoptedScheme(
                    scheme: try row.json("scheme"),
                    units: try row.json("units"),
                    adoptedAt: try row.instant("adopted_at")
                )
            }
        }
    }
}
