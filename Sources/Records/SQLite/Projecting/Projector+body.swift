import GRDB
import Recognition

extension Projector {
    func write(_ projection: BodyProjection) throws {
        let row = projection.row
        try db.change(
            """
            INSERT INTO bodies (id, title, established_at) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title
            """,
            [row.id.text, row.title, row.establishedAt.milliseconds]
        )
        for adopted in projection.schemes {
            try db.change(
                """
                INSERT INTO adopted_schemes (body, code, scheme, units, adopted_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (body, code) DO UPDATE SET
                    scheme = excluded.scheme, units = excluded.units, adopted_at = excluded.adopted_at
                """,
                [
                    row.id.text, adopted.scheme.code.text, try StoredJSON.text(adopted.scheme),
                    try StoredJSON.text(adopted.units), adopted.adoptedAt.milliseconds,
                ]
            )
        }
    }
}
