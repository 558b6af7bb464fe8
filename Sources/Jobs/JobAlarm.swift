/// Wakes workers when a job was added, so that they need not wait for their next look at the table.
public actor JobAlarm {
    private var rings = 0
    private var nextWaiter = 0
    private var waiters: [Int: CheckedContinuation<Void, Never>] = [:]

    public init() {}

    /// May be called from anywhere; returns at once.
    public nonisolated func ring() {
        Task { await wakeAll() }
    }

    /// How often it has rung. Read before looking for work, so that a ring during the look is not missed.
    var count: Int { rings }

    /// Returns when it has rung since `count` was `seen`, when the time is up, or when the task is cancelled.
    func wait(since seen: Int, upTo limit: Duration) async {
        guard rings == seen, !Task.isCancelled else { return }
        let id = nextWaiter
        nextWaiter += 1
        let timer = Task {
            try? await Task.sleep(for: limit)
            wake(id)
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { waiters[id] = $0 }
        } onCancel: {
            timer.cancel()
        }
        timer.cancel()
    }

    private func wakeAll() {
        rings += 1
        let woken = waiters
        waiters = [:]
        for waiter in woken.values { waiter.resume() }
    }

    private func wake(_ id: Int) {
        waiters.removeValue(forKey: id)?.resume()
    }
}
