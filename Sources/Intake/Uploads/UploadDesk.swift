import Casework
import Recognition
import Records
import Vault

/// The uploads that somebody is busy with. Locks live here, in the process, and die with it: nothing on disk can keep a
/// restarted service from going on.
actor UploadDesk {
    private let workplace: Workplace
    private var sessions: [UploadID: Entry] = [:]

    /// An entry stands from the first request on, before anything was read: what its session then reads is what the session
    /// before it has left, and nobody else changes it.
    private struct Entry {
        let session: Task<UploadSession, any Error>
        var users: Int
    }

    init(workplace: Workplace) {
        self.workplace = workplace
    }

    /// Runs `work` with the session of this upload; there is one session however many connections there are.
    nonisolated func withSession<Value: Sendable>(
        of row: UploadRow,
        _ work: (UploadSession) async throws -> Value
    ) async throws -> Value {
        let session = try await enter(row)
        do {
            let value = try await work(try await session.value)
            await leave(row.id)
            return value
        } catch {
            await leave(row.id)
            throw error
        }
    }

    private func enter(_ row: UploadRow) throws(ProblemError) -> Task<UploadSession, any Error> {
        if var entry = sessions[row.id] {
            entry.users += 1
            sessions[row.id] = entry
            return entry.session
        }
        // At this moment it is being cleared away, or received at last: a moment later it is known which.
        guard workplace.uploadsInUse.enter(row.id) else { throw ProblemError(TusRefusal.temporarilyUnavailable) }
        let session = Task { try await open(row.id, in: row.body) }
        sessions[row.id] = Entry(session: session, users: 1)
        return session
    }

    private func leave(_ id: UploadID) {
        guard var entry = sessions[id] else { return }
        entry.users -= 1
        sessions[id] = entry.users > 0 ? entry : nil
        if entry.users == 0 { workplace.uploadsInUse.leave(id) }
    }

    /// Reads the row anew: the upload may have been finished since the request looked at it.
    private nonisolated func open(_ id: UploadID, in body: BodyID) async throws(ProblemError) -> UploadSession {
        do {
            let row = try await workplace.records.upload(id, in: body)
            // A received upload has no staging file any more.
            let stored =
                row.state == .received
                ? row.length : try await workplace.vault.durableOffset(of: id, for: body)
            return UploadSession(row: row, stored: stored, workplace: workplace)
        } catch let fault as RecordsFault {
            throw ProblemError(fault == .notFound ? TusRefusal.unknownUpload : .temporarilyUnavailable)
        } catch let fault as VaultFault {
            throw ProblemError(fault == .notStaged ? TusRefusal.unknownUpload : .temporarilyUnavailable)
        } catch {
            throw ProblemError(TusRefusal.temporarilyUnavailable)
        }
    }
}
