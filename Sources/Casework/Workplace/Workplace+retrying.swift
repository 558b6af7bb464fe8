import Recognition

extension Workplace {
    /// Runs a verb again when somebody else appended in between, each time on the case as it then is. Used where the caller
    /// did not say which version they saw: the guards decide anew each time, so nothing is overwritten.
    func retryingConflicts<Value>(
        _ verb: () async throws(CaseworkFault) -> Value
    ) async throws(CaseworkFault) -> Value {
        for _ in 0..<4 {
            do {
                return try await verb()
            } catch {
                guard case .stale = error else { throw error }
            }
        }
        return try await verb()
    }

    /// Runs a verb, or gives the answer that the same request got before: also where the verb fails because that
    /// request is carried out just now. Whoever sends again what they heard nothing of must not be told that somebody
    /// else was faster.
    func replaying<Answer: Codable & Sendable>(
        _ key: RequestKey?,
        of caller: Caller,
        _ verb: () async throws(CaseworkFault) -> Answer
    ) async throws(CaseworkFault) -> Answer {
        if let answer = try await replay(key, of: caller, as: Answer.self) { return answer }
        do {
            return try await verb()
        } catch {
            switch error {
            // Not found: what the request gave back is held by nobody any more.
            case .stale, .refused, .notFound(.assignment):
                guard let answer = try await replay(key, of: caller, as: Answer.self) else { throw error }
                return answer
            default: throw error
            }
        }
    }
}
