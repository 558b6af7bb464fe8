public import Recognition
import Synchronization

/// The uploads that somebody in this process is busy with, so that the sweep touches none under a request, and no request begins
/// on one that is being cleared away or received by the sweep. Lives and dies with the process.
public final class UploadsInUse: Sendable {
    private let state = Mutex(State())

    private struct State {
        var users: [UploadID: Int] = [:]
        var swept: Set<UploadID> = []
    }

    init() {}

    /// False while the sweep has the upload; else it is the caller's until `leave`, beside others.
    public func enter(_ id: UploadID) -> Bool {
        state.withLock { state in
            guard !state.swept.contains(id) else { return false }
            state.users[id, default: 0] += 1
            return true
        }
    }

    public func leave(_ id: UploadID) {
        state.withLock { state in
            guard let users = state.users[id] else { return }
            state.users[id] = users > 1 ? users - 1 : nil
        }
    }

    public func isUsed(_ id: UploadID) -> Bool { state.withLock { $0.users[id] != nil } }

    /// Runs `work` while nobody else is busy with the upload; nil when somebody is.
    func alone<Value>(
        with id: UploadID,
        _ work: () async throws(CaseworkFault) -> Value
    ) async throws(CaseworkFault) -> Value? {
        let isMine = state.withLock { state in
            state.users[id] == nil && state.swept.insert(id).inserted
        }
        guard isMine else { return nil }
        defer { state.withLock { _ = $0.swept.remove(id) } }
        return try await work()
    }
}
