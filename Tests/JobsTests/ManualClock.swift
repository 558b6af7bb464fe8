import AssayTesting
import Jobs
import Recognition
import Synchronization

/// A clock that stands still until a test moves it.
final class ManualClock: JobClock {
    private struct State {
        var now: Instant
        var sleepers: [Int: (deadline: Instant, continuation: CheckedContinuation<Void, Never>)] = [:]
        var next = 0
    }

    private let state: Mutex<State>

    init(_ now: Instant = SampleActs.beginning) {
        state = Mutex(State(now: now))
    }

    func now() -> Instant { state.withLock { $0.now } }

    /// Until when tasks sleep now.
    var deadlines: [Instant] { state.withLock { $0.sleepers.values.map(\.deadline) } }

    func advance(to instant: Instant) {
        let woken = state.withLock { state in
            state.now = max(state.now, instant)
            let woken = state.sleepers.filter { $0.value.deadline <= state.now }
            for key in woken.keys { state.sleepers[key] = nil }
            return woken.values.map(\.continuation)
        }
        for sleeper in woken { sleeper.resume() }
    }

    func advance(milliseconds: Int64) { advance(to: now().adding(milliseconds: milliseconds)) }

    func sleep(until deadline: Instant) async {
        let key = state.withLock { state in
            state.next += 1
            return state.next
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.now >= deadline || Task.isCancelled { return true }
                    state.sleepers[key] = (deadline, continuation)
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: key)?.continuation }?.resume()
        }
    }
}
