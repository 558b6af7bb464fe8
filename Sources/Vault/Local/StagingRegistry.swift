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
            let content = state.contents[key] ?? make()
            state.contents[key] = content
            return (content, state.use(key, openFiles: openFiles))
        }
    }

    func remove(_ key: StagingKey) {
        state.withLock { state in
            state.contents[key] = nil
            state.lastUses[key] = nil
        }
    }

    private struct State {
        var contents: [StagingKey: StagedContent] = [:]
        /// Of those whose file is open, so few however many uploads there are.
        var lastUses: [StagingKey: UInt64] = [:]
        var clock: UInt64 = 0

        /// The least recently used one when there are too many; it no longer counts as open.
        mutating func use(_ key: StagingKey, openFiles: Int) -> StagedContent? {
            clock += 1
            lastUses[key] = clock
            guard lastUses.count > max(1, openFiles) else { return nil }
            guard let oldest = lastUses.min(by: { $0.value < $1.value })?.key else { return nil }
            lastUses[oldest] = nil
            return contents[oldest]
        }
    }
}
