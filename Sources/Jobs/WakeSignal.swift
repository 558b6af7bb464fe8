import Synchronization

/// Lets one task sleep until somebody calls it. A call that comes before the sleep is kept, so none is missed.
final class WakeSignal: Sendable {
    private enum State {
        case quiet
        case called
        case sleeping(CheckedContinuation<Void, Never>)
    }

    private let state = Mutex(State.quiet)

    func call() {
        let sleeper = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard case .sleeping(let continuation) = state else {
                state = .called
                return nil
            }
            state = .quiet
            return continuation
        }
        sleeper?.resume()
    }

    /// Returns when it is called, was called since it last returned, or when the task is cancelled. One task at a time.
    func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state -> Bool in
                    // Asked inside the lock: a cancellation after this finds the sleeper and wakes it.
                    if case .quiet = state, !Task.isCancelled {
                        state = .sleeping(continuation)
                        return false
                    }
                    state = .quiet
                    return true
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            call()
        }
    }
}
