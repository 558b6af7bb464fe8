import Recognition

/// Appends that are written together: all of them, or none.
struct AppendBatch {
    let appends: [Append]
    /// What stands for all of them.
    let idempotency: Idempotency?
    let body: BodyID

    /// - Throws: `.malformed` for a batch that is empty or contradicts itself.
    init(_ appends: [Append]) throws(RecordsFault) {
        for append in appends { try append.check() }
        guard let first = appends.first else { throw .malformed(what: "an empty batch") }
        guard appends.allSatisfy({ $0.body == first.body }) else { throw .malformed(what: "a batch of two bodies") }
        guard Set(appends.map(\.stream)).count == appends.count else {
            throw .malformed(what: "a batch with two appends to one stream")
        }
        let keys = Set(appends.compactMap(\.idempotency))
        guard keys.count <= 1 else { throw .malformed(what: "a batch with two idempotency keys") }
        self.appends = appends
        idempotency = keys.first
        body = first.body
    }
}
