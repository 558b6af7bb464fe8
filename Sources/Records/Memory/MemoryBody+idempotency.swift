import Recognition

extension MemoryBody {
    /// What is known under this key and not too old to count.
    func answer(to idempotency: Idempotency) -> Idempotency? {
        let known = self.idempotency[IdempotencyKey(person: idempotency.person, key: idempotency.key)]
        return known.flatMap { $0.at < idempotency.forgottenBefore ? nil : $0 }
    }

    mutating func remember(_ new: Idempotency) {
        idempotency = idempotency.filter { $0.value.at >= new.forgottenBefore }
        idempotency[IdempotencyKey(person: new.person, key: new.key)] = new
    }
}
