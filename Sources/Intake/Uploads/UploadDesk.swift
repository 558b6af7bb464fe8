import Casework
import Records
import Recognition
import Vault

/// The uploads that somebody is busy with. Locks live here, in the process, and die with it: nothing on disk can keep a
/// restarted service from going on.
actor UploadDesk {
    private let workplace: Workplace
    private var sessions: [UploadID: Entry] = [:]

    private struct Entry {
        let session: UploadSession
        var users: Int
    }

    init(workplace: Workplace) {
        self.workplace = workplace
    }

    /// Runs `work` with the session of this upload; there is one session however many connections there are.
    nonisolated func withSession<Value: Sendable>(
        of row: UploadRow, _ work: (UploadSession) async throws -> Value
    ) async throws -> Value {
        let session = try await enter(row)
        do {
            let value = try await work(session)
            await leave(row.id)
            return value
        } catch {
            await leave(row.id)
            throw error
        }
    }

    private func enter(_ row: UploadRow) async throws -> UploadSession {
        if sessions[row.id] == nil {
            let stored = try await durableOffset(of: row)
            // While that was read, another connection may have come first.
            if sessions[row.id] == nil {
                sessions[row.id] = Entry(session: UploadSession(row: row, stored: stored, workplace: workplace), users: 0)
            }
        }
        guard var entry = sessions[row.id] else { throw ProblemError(.notFound(.upload)) }
        entry.users += 1
        sessions[row.id] = entry
        return entry.session
    }

    private func leave(_ id: UploadID) {
        guard var entry = sessions[id] else { return }
        entry.users -= 1
        sessions[id] = entry.users > 0 ? entry : nil
    }

    /// What the bytes say, whatever the row says. A finished upload has no staging file any more.
    private func durableOffset(of row: UploadRow) async throws(ProblemError) -> Int64 {
        if row.state == .received { return row.length }
        do {
            return try await workplace.vault.durableOffset(of: row.id, for: row.body)
        } catch {
            throw ProblemError(error == .notStaged ? .notFound(.upload) : .vault(error))
        }
    }
}
