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
}
