import Casework

/// Runs a verb and translates what it throws into a problem, at the boundary.
func attempting<Value>(_ verb: () async throws(CaseworkFault) -> Value) async throws(ProblemError) -> Value {
    do {
        return try await verb()
    } catch {
        throw ProblemError(error)
    }
}
