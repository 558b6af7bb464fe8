import GRDB
import Recognition

/// What is known under an idempotency key.
struct KnownKey {
    let request: Digest
    let answer: [UInt8]
    let at: Instant

    init?(_ db: Database, key: String, person: PersonID, body: BodyID) throws {
        let found = try db.row(
            "SELECT request, answer, at FROM idempotency WHERE body = ? AND person = ? AND key = ?",
            [body.text, person.text, key]
        )
        guard let found else { return nil }
        let row = StoredRow(found, "idempotency")
        request = try row.digest("request")
        answer = try row.bytes("answer")
        at = try row.instant("at")
    }
}
