import Recognition
import ServiceAPI
import Vault

/// Sends the entries of a list one after the other. One that is refused does not stop the others; a token or a service
/// that fails does.
struct ListRun {
    let output: Output
    private var failed = 0
    private var count = 0
    private var seen: [Digest: Int] = [:]

    init(output: Output) {
        self.output = output
    }

    /// What the service answered; nil when it refused, which has been told.
    mutating func entry<Answer>(
        line: Int,
        _ send: () async throws(ClientFault) -> Answer
    ) async throws(ClientFault) -> Answer? {
        count += 1
        do throws(ClientFault) {
            return try await send()
        } catch {
            guard case .problem = error, error.status != .unreachable else {
                output.tell("Stopped at line \(line); the lines before it are done. The same command again goes on.")
                throw error
            }
            failed += 1
            output.tell("line \(line): \(error.description) (\(error.code)). \(error.remedy)")
            return nil
        }
    }

    /// A key that is the same whenever the same list is sent again, so that nothing is registered twice; equal lines
    /// of one list stay different.
    mutating func key(for request: some Encodable, kind: String) throws(ClientFault) -> String {
        let digest = SHA256Hashing().digest(of: Array(kind.utf8) + [0] + (try WireJSON.encode(request)))
        let number = seen[digest, default: 0] + 1
        seen[digest] = number
        return "list-\(digest.hex)-\(number)"
    }

    /// - Throws: `.partly` when some were refused.
    func finish() throws(CommandFault) {
        if failed > 0 { throw .partly(failed: failed, of: count) }
    }
}
