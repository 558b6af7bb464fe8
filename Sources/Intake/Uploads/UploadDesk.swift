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
        let session = await enter(row)
        do {
            let value = try await work(try await session.value)
            await leave(row.id)
            return value
        } catch {
            await leave(row.id)
            throw error
        }
    }

    private func enter(_ row: UploadRow) -> Task<UploadSession, any Error> {
        if var entry = sessions[row.id] {
            entry.users += 1
            sessions[row.id] = entry
            return entry.session
        }
        let session = Task { try await open(row.id, in: row.body) }
        sessions[row.id] = Entry(session: session, users: 1)
        return session
    }

    private func leave(_ id: UploadID) {
        guard var entry = sessions[id] else { return }
        entry.users -= 1
        sessions[id] = entry.users > 0 ? entry : nil
    }

    /// Reads the row anew: the upload may have been finished since the request looked at it.
    private nonisolated func open(_ id: UploadID, in body: BodyID) async throws(ProblemError) -> UploadSession {
        do {
            let row = try await workplace.records.upload(id, in: body)
            guard row.state == .received else {
                let stored = try await workplace.vault.durableOffset(of: id, for: body)
                return UploadSession(row: row, stored: stored, evidence: nil, workplace: workplace)
            }
            // A finished upload has no staging file any more. Where the same bytes were there before, the evidence is an
            // older one, and this upload's own was never made.
            let acts = try await workplace.records.acts(of: .case(row.caseID), in: body)
            let evidence = CaseState.fold(acts.lazy.map(\.envelope))?.evidence(row.evidence)?.id
            return UploadSession(row: row, stored: row.length, evidence: evidence, workplace: workplace)
        } catch let fault as RecordsFault {
            throw ProblemError(fault == .notFound ? .notFound(.upload) : .records(fault))
        } catch let fault as VaultFault {
            throw ProblemError(fault == .notStaged ? .notFound(.upload) : .vault(fault))
        } catch {
            throw ProblemError(
                .internalError,
                detail: "The upload could not be read.",
                remedy: "Tell the operator the request's id."
            )
        }
    }
}
