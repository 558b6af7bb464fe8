import Foundation
import GRDB
import Recognition

/// Appends that are written together, inside the transaction that holds all of them.
struct BatchTransaction {
    let db: Database
    let batch: AppendBatch

    init(_ db: Database, _ batch: AppendBatch) {
        self.db = db
        self.batch = batch
    }

    func run() throws -> AppendReceipt {
        if let idempotency = batch.idempotency, let answer = try replay(idempotency) {
            return .replayed(answer: answer)
        }
        var position: Int64 = 0
        for append in batch.appends { position = try AppendTransaction(db, append).run() }
        if let idempotency = batch.idempotency { try remember(idempotency) }
        return .appended(position: position)
    }

    /// The answer that was given before; nil: the key is new, or so old that it is forgotten.
    private func replay(_ idempotency: Idempotency) throws -> [UInt8]? {
        let known = try KnownKey(db, key: idempotency.key, person: idempotency.person, body: batch.body)
        guard let known, known.at >= idempotency.forgottenBefore else { return nil }
        guard known.request == idempotency.request else { throw RecordsFault.idempotencyKeyReused }
        return known.answer
    }

    private func remember(_ idempotency: Idempotency) throws {
        // Old keys go in passing, a few at a time, so that no append pays for a month of them.
        try db.change(
            """
            DELETE FROM idempotency WHERE (body, person, key) IN
                (SELECT body, person, key FROM idempotency WHERE body = ? AND at < ? ORDER BY at LIMIT 20)
            """,
            [batch.body.text, idempotency.forgottenBefore.milliseconds]
        )
        try db.change(
            """
            INSERT INTO idempotency (body, person, key, request, answer, at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (body, person, key)
            DO UPDATE SET request = excluded.request, answer = excluded.answer, at = excluded.at
            """,
            [
                batch.body.text, idempotency.person.text, idempotency.key, idempotency.request.hex,
                Data(idempotency.answer), idempotency.at.milliseconds,
            ]
        )
    }
}
