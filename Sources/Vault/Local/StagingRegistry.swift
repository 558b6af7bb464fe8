import Synchronization

/// The uploads that this process has opened, so that each has one writer.
final class StagingRegistry: Sendable {
    private let state = Mutex(State())
    private let openFiles: Int

    /// - Parameter openFiles: how many files may stay open between requests.
    init(openFiles: Int) {
        self.openFiles = openFiles
    }

    /// The one content under this key, and another whose file had better be closed now.
    func content(_ key: StagingKey, make: () -> StagedContent) -> (StagedContent, toPark: StagedContent?) {
        state.withLock { state in
            state.clock += 1
            let content = state.entries[key]?.content ?? make()
            state.entries[key] = Entry(content: content, lastUse: state.clock)
            return (content, state.leastRecentlyUsed(above: openFiles))
        }
    }

    func remove(_ key: StagingKey) {
        state.withLock { _ = $0.entries.removeValue(forKey: key) }
    }

    private struct Entry {
        let content: StagedContent
        /// When it was last asked for; nil once its file was closed to save a descriptor.
        var lastUse: UInt64?
    }

    private struct State {
        var entries: [StagingKey: Entry] = [:]
        var clock: UInt64 = 0

        /// Marks it as closed.
        mutating func leastRecentlyUsed(above limit: Int) -> StagedContent? {
            let open = entries.compactMap { key, entry in entry.lastUse.map { (key: key, lastUse: $0) } }
            guard open.count > limit, let oldest = open.min(by: { $0.lastUse < $1.lastUse }) else { return nil }
            entries[oldest.key]?.lastUse = nil
            return entries[oldest.key]?.content
        }
    }
}
