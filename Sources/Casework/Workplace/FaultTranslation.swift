import Credentials
import Records
import Vault

/// Runs `body` and translates a store's fault at the boundary.
func recording<Value>(_ body: () async throws(RecordsFault) -> Value) async throws(CaseworkFault) -> Value {
    do {
        return try await body()
    } catch {
        throw CaseworkFault(error)
    }
}

/// As `recording`, where a missing row is this subject.
func finding<Value>(
    _ subject: CaseworkFault.Subject,
    _ body: () async throws(RecordsFault) -> Value
) async throws(CaseworkFault) -> Value {
    do {
        return try await body()
    } catch {
        if error == .notFound { throw .notFound(subject) }
        throw CaseworkFault(error)
    }
}

/// Runs `body` and translates the vault's fault at the boundary.
func storing<Value>(_ body: () async throws(VaultFault) -> Value) async throws(CaseworkFault) -> Value {
    do {
        return try await body()
    } catch {
        throw CaseworkFault(error)
    }
}

/// Runs `body` and translates the keystore's fault at the boundary.
func signing<Value>(_ body: () async throws(KeystoreFault) -> Value) async throws(CaseworkFault) -> Value {
    do {
        return try await body()
    } catch {
        throw CaseworkFault(error)
    }
}
